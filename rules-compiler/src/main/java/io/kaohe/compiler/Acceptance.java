package io.kaohe.compiler;

import io.kaohe.problem.Place;
import io.kaohe.text.Words;
import java.util.Collection;
import java.util.Optional;

/**
 * That a policy's author stands by something that a tool warns of, and why. It is named by what it is and what it is
 * about, never by a line, so that it holds when the files around it change.
 *
 * @param kind which tool speaks
 * @param code of a warning its code, such as {@code overlap}; of a mutant what kind of change it is; of coverage what is
 *     counted
 * @param about the name of the rule, clause, file, setting or whatever else is meant
 * @param value which value, limit or change is meant, where the code alone could mean several; empty for all of them
 * @param reason why it is right as it is
 * @param place where it stands in {@code policy.yaml}
 */
public record Acceptance(Kind kind, String code, String about, Optional<String> value, Words reason, Place place) {
    /**
     * A {@code WARNING} is one of {@code kaohe check}, a {@code MUTANT} a change that no scenario of the policy notices,
     * {@code COVERAGE} something that none reaches.
     */
    public enum Kind {
        WARNING,
        MUTANT,
        COVERAGE
    }

    /** Whether it speaks of a warning or mutant with that code and value that is about one of these. */
    public boolean covers(Kind kind, String code, Collection<String> about, String value) {
        return this.kind == kind
                && this.code.equals(code)
                && about.contains(this.about)
                && this.value.filter(own -> !own.equals(value)).isEmpty();
    }
}
