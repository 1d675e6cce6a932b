package io.kaohe.batch;

import io.kaohe.text.Language;
import io.kaohe.wire.RecordWriter;
import io.kaohe.wire.WrittenProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The document {@code kaohe/rejected/1}: a facts document that a batch rejected, and all that is wrong with it. */
public final class RejectedDocument {
    static final String SCHEMA = "kaohe/rejected/1";

    private RejectedDocument() {}

    /** As a line, with the line feed that ends it; messages and hints in that language. */
    public static String toLine(DocumentSource source, MonthResult.Rejected rejected, Language language) {
        return RecordWriter.toLine(new Written(
                SCHEMA,
                source.file(),
                source.line().isPresent() ? source.line().getAsInt() : null,
                rejected.problems().stream()
                        .map(problem -> WrittenProblem.of(problem, language))
                        .toList()));
    }

    private record Written(
            String schema, String source, @Nullable Integer line, List<WrittenProblem> problems) {}
}
