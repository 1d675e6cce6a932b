package io.kaohe.scenario;

import io.kaohe.text.Words;
import java.util.Optional;

/**
 * A problem for which facts are rejected. What is named must be so.
 *
 * @param code the problem's code, e.g. {@code missing-figure}
 * @param field the property at which it stands, or the end of the JSON Pointer to it, e.g. {@code agents/0/baseWage}
 * @param message what is said of it
 */
public record ExpectedProblem(Optional<String> code, Optional<String> field, Optional<ExpectedWords> message) {
    /** A problem of any code at this property. */
    public static ExpectedProblem at(String field) {
        return new ExpectedProblem(Optional.empty(), Optional.of(field), Optional.empty());
    }

    /** A problem of this code, wherever it stands. */
    public static ExpectedProblem of(String code) {
        return new ExpectedProblem(Optional.of(code), Optional.empty(), Optional.empty());
    }

    /** The same problem, at this property. */
    public ExpectedProblem in(String field) {
        return new ExpectedProblem(code, Optional.of(field), message);
    }

    Words text() {
        String known = code.orElse("");
        Words place = field.map(name ->
                        known.isEmpty() ? Words.of("at " + name, "位于 " + name) : Words.of(" at " + name, "，位于 " + name))
                .orElseGet(Words::none);
        Words words = Words.same(known).then(place);
        return words.equals(Words.none()) ? message.map(ExpectedWords::text).orElse(words) : words;
    }
}
