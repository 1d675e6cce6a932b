package io.kaohe.diff;

import io.kaohe.text.Language;
import io.kaohe.wire.RecordWriter;

/**
 * The diff document {@code kaohe/diff/1}: what another version of a policy means for whom, for programs. The same report
 * in the same language gives the same bytes: UTF-8, two spaces a level, line feeds, one at the end.
 */
public final class DiffDocument {
    private DiffDocument() {}

    /** A report as a document, with titles, headings and reasons in that language. */
    public static String toJson(ImpactReport report, Language language) {
        return RecordWriter.toJson(WrittenImpact.of(report, language));
    }
}
