package io.kaohe.explanation;

import io.kaohe.text.Language;
import io.kaohe.wire.RecordWriter;

/**
 * The explanation document {@code kaohe/explanation/1}, for programs. The same explanation in the same language gives the
 * same bytes: UTF-8, two spaces a level, line feeds, one at the end.
 */
public final class ExplanationDocument {
    private ExplanationDocument() {}

    /** An explanation as a document, with its words in that language. */
    public static String toJson(Explanation explanation, Language language) {
        return RecordWriter.toJson(WrittenExplanation.of(explanation, language));
    }
}
