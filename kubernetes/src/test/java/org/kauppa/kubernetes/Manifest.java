package org.kauppa.kubernetes;

/** One object of the cluster, as it is sent there. */
record Manifest(Node root) {

    String kind() {
        return root.text("kind");
    }

    String name() {
        return root.text("metadata", "name");
    }

    Node spec() {
        return root.at("spec");
    }

    @Override
    public String toString() {
        return kind() + "/" + name();
    }
}
