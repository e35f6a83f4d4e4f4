package org.kauppa.products.imports.entity;

/** A file that cannot be read as a list of products. */
public class UnusableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileProblem problem;

    /** For that reason. */
    public UnusableFile(FileProblem problem) {
        super(problem.text());
        this.problem = problem;
    }

    /** Why. */
    public FileProblem problem() {
        return problem;
    }
}
