package io.kaohe.mutation;

import io.kaohe.text.Language;
import io.kaohe.wire.RecordWriter;

/**
 * The document {@code kaohe/mutation/1}: what mutation testing found, for programs. The same report in the same language
 * gives the same bytes: UTF-8, two spaces a level, line feeds, one at the end.
 */
public final class MutationDocument {
    private MutationDocument() {}

    /** A report as a document, with titles and reasons in that language. */
    public static String toJson(MutationReport report, Language language) {
        return RecordWriter.toJson(WrittenMutation.of(report, language));
    }
}
