package io.kaohe.wire;

import io.kaohe.problem.Problem;
import io.kaohe.text.Language;
import org.jspecify.annotations.Nullable;

/** A problem as documents have it. */
public record WrittenProblem(
        String code,
        @Nullable String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        String message,
        @Nullable String hint) {
    /** One problem, its message and hint in that language. */
    public static WrittenProblem of(Problem problem, Language language) {
        boolean placed = problem.place().line() > 0;
        return new WrittenProblem(
                problem.code(),
                known(problem.place().pointer()),
                placed ? problem.place().line() : null,
                placed ? problem.place().column() : null,
                problem.message(language),
                known(problem.hint(language)));
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
