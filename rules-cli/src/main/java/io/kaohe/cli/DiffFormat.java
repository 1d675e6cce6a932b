package io.kaohe.cli;

import io.kaohe.diff.DiffDocument;
import io.kaohe.diff.ImpactReport;
import io.kaohe.report.ImpactHtml;
import io.kaohe.report.ImpactText;
import io.kaohe.text.Language;

/** The form in which the impact of a change is written. */
enum DiffFormat {
    TEXT {
        @Override
        String write(ImpactReport report, Language language, boolean verbose) {
            return verbose ? ImpactText.withEntries(report, language) : ImpactText.of(report, language);
        }
    },
    JSON {
        @Override
        String write(ImpactReport report, Language language, boolean verbose) {
            return DiffDocument.toJson(report, language);
        }
    },
    HTML {
        @Override
        String write(ImpactReport report, Language language, boolean verbose) {
            return ImpactHtml.of(report, language);
        }
    };

    /** @param verbose whether the text lists each entry, as the other forms always do */
    abstract String write(ImpactReport report, Language language, boolean verbose);
}
