package io.kaohe.correction;

import io.kaohe.text.Language;
import io.kaohe.wire.RecordWriter;
import java.util.List;

/**
 * The document {@code kaohe/corrections/1}: what is to be booked beside what was booked earlier. The same corrections in
 * the same language give the same bytes: UTF-8, two spaces a level, line feeds, one at the end.
 */
public final class CorrectionsDocument {
    private CorrectionsDocument() {}

    /** Corrections as a document, with reasons in that language. */
    public static String toJson(Corrections corrections, Language language) {
        return RecordWriter.toJson(WrittenCorrections.of(corrections, language));
    }

    /** Those of several policies, as an array. */
    public static String toJson(List<Corrections> all, Language language) {
        return RecordWriter.toJson(
                all.stream().map(one -> WrittenCorrections.of(one, language)).toList());
    }
}
