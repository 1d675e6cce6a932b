package io.kaohe.correction;

import io.kaohe.problem.Problem;
import io.kaohe.text.Language;
import io.kaohe.wire.Always;
import io.kaohe.wire.RecordWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The document {@code kaohe/verification/1}: whether a document of settlements is true, and where it is not. */
public final class VerificationDocument {
    private static final String SCHEMA = "kaohe/verification/1";

    private VerificationDocument() {}

    /**
     * What came of verifying a document.
     *
     * @param source the name of the document
     * @param differences see {@link Verification#differences}
     */
    public static String toJson(String source, List<Problem> differences, Language language) {
        return RecordWriter.toJson(new Written(
                SCHEMA,
                source,
                differences.isEmpty(),
                differences.stream()
                        .map(one -> WrittenDifference.of(one, language))
                        .toList()));
    }

    record Written(
            String schema,
            String document,
            boolean holds,
            @Always List<WrittenDifference> differences) {}

    record WrittenDifference(
            String pointer,
            String code,
            String message,
            @Nullable String hint) {
        static WrittenDifference of(Problem problem, Language language) {
            String hint = problem.hint(language);
            return new WrittenDifference(
                    problem.place().pointer(), problem.code(), problem.message(language), hint.isEmpty() ? null : hint);
        }
    }
}
