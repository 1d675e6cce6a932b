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
 */
public record Clause(String id, Words heading, Optional<Words> reading, String source, Kind kind) {
    /** {@code RULES}: at least one rule carries it. The others explain or plan, and need none. */
    public enum Kind {
        RULES,
        DEFINITION,
        SCHEDULE
    }
}
