package io.kaohe.check;

import io.kaohe.text.Language;
import io.kaohe.wire.RecordWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * What was found in policies as SARIF 2.1.0, the form of static analysis results that editors and code hosts read. Accepted
 * warnings are there too, suppressed with their reasons.
 */
public final class SarifDocument {
    private SarifDocument() {}

    /** @param base the folder that paths of files are relative to, as far as they lie in it */
    public static String toJson(List<PolicyCheck> checks, Language language, Path base) {
        return RecordWriter.toJson(new WrittenSarif(base, language).log(checks));
    }
}
