package io.kaohe.logic;

import java.util.Optional;

/**
 * What was found out about a condition of a rule.
 *
 * @param kind what is so
 * @param where in which part of the rule it stands
 * @param start the offset of its first character in the file
 * @param end the offset behind its last character
 * @param beside another condition that it does not go together with, or that it adds nothing to
 * @param quantity the one quantity that it is about
 * @param possible the values that this can have at all
 */
public record Verdict(
        Kind kind,
        Where where,
        int start,
        int end,
        Optional<Condition> beside,
        Optional<Quantity> quantity,
        Optional<Values> possible) {
    /** It never holds, one side of its {@code ||} never does, or it always holds. */
    public enum Kind {
        NEVER,
        SIDE_NEVER,
        ALWAYS
    }

    /** What follows if it never holds: the rule never fires, or the part of it in brackets is always or never met. */
    public enum Where {
        RULE,
        NOT,
        EXISTS,
        ACCUMULATE
    }
}
