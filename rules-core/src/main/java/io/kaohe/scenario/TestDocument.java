package io.kaohe.scenario;

import io.kaohe.text.Language;
import io.kaohe.wire.RecordWriter;
import java.util.List;

/**
 * The test document {@code kaohe/test/1}: what came of running scenarios, for programs. The same results in the same
 * language give the same bytes: UTF-8, two spaces a level, line feeds, one at the end.
 */
public final class TestDocument {
    private TestDocument() {}

    /** The results of policies as a document, with titles, headings and remarks in that language. */
    public static String toJson(List<PolicyResult> results, Language language) {
        return RecordWriter.toJson(WrittenTest.of(results, language, false));
    }

    /** The same with the coverage of each policy. */
    public static String toJsonWithCoverage(List<PolicyResult> results, Language language) {
        return RecordWriter.toJson(WrittenTest.of(results, language, true));
    }
}
