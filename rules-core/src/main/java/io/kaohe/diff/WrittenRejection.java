package io.kaohe.diff;

import io.kaohe.problem.Problem;
import io.kaohe.text.Language;
import io.kaohe.wire.Always;
import io.kaohe.wire.WrittenProblem;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month that a version rejects, as the document has it. */
record WrittenRejection(
        String source,
        @Nullable YearMonth period,
        @Always List<WrittenProblem> before,
        @Always List<WrittenProblem> after) {
    static WrittenRejection of(RejectedMonth month, Language language) {
        return new WrittenRejection(
                month.source(),
                month.period().orElse(null),
                written(month.before(), language),
                written(month.after(), language));
    }

    private static List<WrittenProblem> written(List<Problem> problems, Language language) {
        return problems.stream()
                .map(problem -> WrittenProblem.of(problem, language))
                .toList();
    }
}
