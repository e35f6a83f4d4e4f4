package org.kauppa.kubernetes;

import java.util.stream.Stream;

/** Something that holds in every shop. */
interface Rule {

    /** What is wrong: one sentence for each fault, which begins with the object's kind and name. */
    Stream<String> faults(Rendered shop);
}
