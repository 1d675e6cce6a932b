package io.kaohe.policy;

import io.kaohe.text.Words;

/**
 * A clause of a policy.
 *
 * @param id such as {@code DT3}
 * @param heading what it is about, in a few words
 * @param source where in the source it stands
 * @param kind whether rules carry it
 */
public record Clause(String id, Words heading, String source, Kind kind) {
    /** {@code RULES}: at least one rule carries it. The others explain or plan, and need none. */
    public enum Kind {
        RULES,
        DEFINITION,
        SCHEDULE
    }
}
