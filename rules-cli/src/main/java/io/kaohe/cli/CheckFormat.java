package io.kaohe.cli;

import io.kaohe.check.CheckDocument;
import io.kaohe.check.CheckText;
import io.kaohe.check.PolicyCheck;
import io.kaohe.check.SarifDocument;
import io.kaohe.text.Language;
import java.nio.file.Path;
import java.util.List;

/** The form in which findings are written. */
enum CheckFormat {
    TEXT {
        @Override
        String write(List<PolicyCheck> checks, Language language, boolean strict, boolean verbose) {
            return CheckText.of(checks, language, verbose);
        }
    },
    JSON {
        @Override
        String write(List<PolicyCheck> checks, Language language, boolean strict, boolean verbose) {
            return CheckDocument.toJson(checks, language, strict);
        }
    },
    SARIF {
        @Override
        String write(List<PolicyCheck> checks, Language language, boolean strict, boolean verbose) {
            return SarifDocument.toJson(checks, language, Path.of(""));
        }
    };

    /**
     * @param strict whether a warning makes a policy unsound
     * @param verbose whether the text shows accepted warnings, as the other forms always do
     */
    abstract String write(List<PolicyCheck> checks, Language language, boolean strict, boolean verbose);
}
