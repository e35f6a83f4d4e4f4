package org.kauppa.products.pictures.entity;

/** A file that does not become a picture of the shop. */
public class RefusedPicture extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PictureProblem problem;

    /** For that reason. */
    public RefusedPicture(PictureProblem problem) {
        this(problem, null);
    }

    /** For that reason, which another failure showed. */
    public RefusedPicture(PictureProblem problem, Throwable cause) {
        super(problem.text(), cause);
        this.problem = problem;
    }

    /** Why. */
    public PictureProblem problem() {
        return problem;
    }
}
