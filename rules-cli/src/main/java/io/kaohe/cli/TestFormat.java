package io.kaohe.cli;

import io.kaohe.scenario.PolicyResult;
import io.kaohe.scenario.TestDocument;
import io.kaohe.text.Language;
import java.util.List;

/** The form in which the results of scenarios are written. */
enum TestFormat {
    TEXT {
        @Override
        String write(List<PolicyResult> results, Language language, boolean verbose, boolean coverage) {
            return new TestText(language, verbose, coverage).of(results);
        }
    },
    JSON {
        @Override
        String write(List<PolicyResult> results, Language language, boolean verbose, boolean coverage) {
            return coverage
                    ? TestDocument.toJsonWithCoverage(results, language)
                    : TestDocument.toJson(results, language);
        }
    },
    JUNIT {
        @Override
        String write(List<PolicyResult> results, Language language, boolean verbose, boolean coverage) {
            return new JUnitXml(language, coverage).of(results);
        }
    };

    /**
     * @param verbose whether the text lists the scenarios that passed too, as the other forms always do
     * @param coverage whether the coverage of each policy follows
     */
    abstract String write(List<PolicyResult> results, Language language, boolean verbose, boolean coverage);
}
