package io.kaohe.explanation;

import io.kaohe.problem.Place;
import io.kaohe.source.Token;
import java.util.List;
import java.util.Optional;

/**
 * A condition of a rule, and the rule cut off behind it.
 *
 * @param nth which of the rule's conditions, from 0
 * @param tokens the condition, as it stands in the file
 * @param source the same as one line of text
 * @param variable the variable of the pattern that it is or belongs to, perhaps one that the author did not give; empty
 *     if it has none
 * @param type the type of that pattern; empty if there is none
 * @param implied whether it says no more than that one agent is meant throughout
 * @param conditions all conditions up to this one, as Drools gets them
 * @param against the conditions before this one and what this one rules out, as {@link #AGAINST}
 */
record Step(
        int nth,
        Kind kind,
        List<Token> tokens,
        String source,
        Place place,
        String variable,
        String type,
        boolean implied,
        String conditions,
        Optional<String> against) {
    /** The variable of what stands against a {@code not}. */
    static final String AGAINST = "$kaohe_against";

    enum Kind {
        /** That there is a fact of a type. */
        PATTERN,
        /** What stands between the brackets of a pattern. */
        CONSTRAINT,
        /** That there is no fact of a kind. */
        NOT,
        /** That facts are counted or added up; it always holds, except for the mean of nothing. */
        GATHERING,
        /** What must hold for a count or sum. */
        RESULT,
        /** Anything else, which is looked at as a whole. */
        OTHER
    }
}
