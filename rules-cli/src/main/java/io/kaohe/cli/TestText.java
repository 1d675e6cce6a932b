package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.scenario.ScenarioResult;
import io.kaohe.scenario.Verdict;
import io.kaohe.text.DisplayWidth;
import io.kaohe.text.Language;
import java.util.List;

/** The results of scenarios for people: a line a policy, under it what failed, side by side, and a line at the end. */
final class TestText {
    private final Language language;
    private final boolean verbose;
    private final boolean coverage;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param verbose whether each scenario has a line
     * @param coverage whether the coverage of each policy follows the results
     */
    TestText(Language language, boolean verbose, boolean coverage) {
        this.language = language;
        this.verbose = verbose;
        this.coverage = coverage;
    }

    String of(List<PolicyResult> results) {
        int widest = results.stream()
                .mapToInt(result -> result.policy().id().length())
                .max()
                .orElse(0);
        results.forEach(result -> add(result, widest));
        if (coverage) {
            results.forEach(result -> text.append('\n').append(new CoverageText(language).of(result)));
            text.append('\n');
        }
        text.append(summary(results)).append('\n');
        return text.toString();
    }

    private void add(PolicyResult result, int widest) {
        Policy policy = result.policy();
        text.append(DisplayWidth.padRight(policy.id(), widest))
                .append("  ")
                .append(policy.effective())
                .append("  ")
                .append(counts(result))
                .append('\n');
        if (verbose) {
            result.scenarios().forEach(this::addLine);
        }
        for (ScenarioResult failure : result.failed()) {
            text.append('\n').append(failure.text(language)).append('\n');
        }
        if (!result.failed().isEmpty()) {
            text.append('\n');
        }
        if (!verbose) {
            result.pending().forEach(this::addPending);
        }
    }

    private void addPending(ScenarioResult result) {
        text.append("  ")
                .append(TestWords.of(Verdict.PENDING).in(language))
                .append("  ")
                .append(result.scenario().place().label())
                .append(": ")
                .append(result.scenario().title())
                .append(": ")
                .append(result.scenario().pending().orElse(""))
                .append('\n');
    }

    private void addLine(ScenarioResult result) {
        text.append("  ")
                .append(TestWords.of(result.verdict()).in(language))
                .append("  ")
                .append(result.scenario().title())
                .append(result.scenario().pending().map(reason -> ": " + reason).orElse(""))
                .append('\n');
    }

    private String counts(PolicyResult result) {
        return (result.scenarios().isEmpty()
                        ? TestWords.NO_SCENARIOS
                        : TestWords.counts(
                                result.scenarios().size(),
                                result.failed().size(),
                                result.pending().size()))
                .in(language);
    }

    private String summary(List<PolicyResult> results) {
        int without = (int)
                results.stream().filter(result -> result.scenarios().isEmpty()).count();
        int all = results.stream().mapToInt(result -> result.scenarios().size()).sum();
        int failed = results.stream().mapToInt(result -> result.failed().size()).sum();
        int pending =
                results.stream().mapToInt(result -> result.pending().size()).sum();
        return TestWords.summary(results.size(), all, failed, pending, without).in(language);
    }
}
