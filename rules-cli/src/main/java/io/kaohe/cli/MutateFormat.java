package io.kaohe.cli;

import io.kaohe.mutation.MutationDocument;
import io.kaohe.mutation.MutationReport;
import io.kaohe.text.Language;

/** The form in which a mutation report is written. */
enum MutateFormat {
    TEXT {
        @Override
        String write(MutationReport report, Language language, boolean verbose) {
            return new MutateText(language, verbose).of(report);
        }
    },
    JSON {
        @Override
        String write(MutationReport report, Language language, boolean verbose) {
            return MutationDocument.toJson(report, language);
        }
    };

    /** @param verbose whether the text lists also the mutants that were accepted and those that are invalid */
    abstract String write(MutationReport report, Language language, boolean verbose);
}
