package io.kaohe.check;

import io.kaohe.text.Language;
import io.kaohe.wire.RecordWriter;
import java.util.List;

/**
 * The check document {@code kaohe/check/1}: what was found in policies, for programs. The same policies in the same language
 * give the same bytes: UTF-8, two spaces a level, line feeds, one at the end.
 */
public final class CheckDocument {
    private CheckDocument() {}

    /**
     * What was found as a document, with messages in that language.
     *
     * @param strict whether a policy with a warning that is not accepted counts as unsound
     */
    public static String toJson(List<PolicyCheck> checks, Language language, boolean strict) {
        return RecordWriter.toJson(WrittenCheck.of(checks, language, strict));
    }
}
