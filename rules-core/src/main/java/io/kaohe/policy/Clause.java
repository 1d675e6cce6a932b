package io.kaohe.policy;

import io.kaohe.text.Words;
import java.util.Optional;

/**
 * A clause of a policy.
 *
 * @param id such as {@code DT3}
 * @param heading what it is about, in a few words
 * @param reading what it is taken to say, in a sentence or two; a policy need not give it
 * @param source where in the source it stands
 * @param kind whether rules carry it
 * @param deducts what its deductions are for
 */
public record Clause(String id, Words heading, Optional<Words> reading, String source, Kind kind, Deducts deducts) {
    /** A clause whose deductions, if it has any, are penalties. */
    public Clause(String id, Words heading, Optional<Words> reading, String source, Kind kind) {
        this(id, heading, reading, source, kind, Deducts.PENALTY);
    }

    /** {@code RULES}: at least one rule carries it. The others explain or plan, and need none. */
    public enum Kind {
        RULES,
        DEFINITION,
        SCHEDULE
    }
}
