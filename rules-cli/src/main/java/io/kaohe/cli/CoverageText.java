package io.kaohe.cli;

import static io.kaohe.text.DisplayWidth.padLeft;

import io.kaohe.policy.Clause;
import io.kaohe.policy.RuleInfo;
import io.kaohe.scenario.Coverage;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.text.DisplayWidth;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.List;

/** What the scenarios of a policy try out: how many hit and just miss each clause and rule, and where none does. */
final class CoverageText {
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    CoverageText(Language language) {
        this.language = language;
    }

    String of(PolicyResult result) {
        Coverage coverage = result.coverage();
        text.append(TestWords.COVERAGE.in(language))
                .append(result.policy().id())
                .append(" (")
                .append(result.policy().effective())
                .append(")\n");
        row(TestWords.HITS.in(language), TestWords.NEAR_MISSES.in(language), "");
        for (Clause clause : result.policy().clauses()) {
            row(
                    coverage.hits(clause),
                    coverage.nearMisses(clause),
                    clause.id() + "  " + clause.heading().in(language));
            result.policy().rules().stream()
                    .filter(rule -> rule.clause().equals(clause.id()))
                    .forEach(rule -> row(coverage.firing(rule), coverage.nearMisses(rule), "  " + rule.name()));
        }
        addGaps(coverage);
        return text.toString();
    }

    private void addGaps(Coverage coverage) {
        boolean none = coverage.neverFired().isEmpty() && coverage.neverMissed().isEmpty();
        text.append((none ? TestWords.NO_GAPS : TestWords.GAPS).in(language)).append('\n');
        coverage.neverFired().forEach(rule -> gap(rule, TestWords.NEVER_FIRES));
        coverage.neverMissed().forEach(rule -> gap(rule, TestWords.NEVER_MISSED));
    }

    private void gap(RuleInfo rule, Words what) {
        text.append("  ")
                .append(rule.file())
                .append(':')
                .append(rule.line())
                .append(": ")
                .append(rule.name())
                .append(": ")
                .append(what.in(language))
                .append('\n');
    }

    private void row(List<?> hits, List<?> nearMisses, String what) {
        row(String.valueOf(hits.size()), String.valueOf(nearMisses.size()), what);
    }

    private void row(String hits, String nearMisses, String what) {
        String line = padLeft(hits, column(TestWords.HITS)) + padLeft(nearMisses, column(TestWords.NEAR_MISSES)) + "  "
                + what;
        text.append(line.stripTrailing()).append('\n');
    }

    private int column(Words heading) {
        return 2 + DisplayWidth.of(heading.in(language));
    }
}
