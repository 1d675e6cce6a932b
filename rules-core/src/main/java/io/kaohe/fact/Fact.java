package io.kaohe.fact;

import java.util.List;

/** Something that is recorded about a team's month. */
public interface Fact extends Subject {
    /** The name of the array that holds such facts in the facts document, e.g. {@code shifts}. */
    String array();

    /**
     * What tells this fact from others of its kind, the parts of its reference behind the kind: agent and date for
     * most, the id for an order. Facts with equal keys are numbered, see {@link TeamMonth#reference(Fact)}.
     */
    List<String> key();
}
