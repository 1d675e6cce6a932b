package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.scenario.ScenarioResult;
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
    }

    private void addLine(ScenarioResult result) {
        text.append("  ")
                .append((result.passed() ? TestWords.PASSED : TestWords.FAILED).in(language))
                .append("  ")
                .append(result.scenario().title())
                .append('\n');
    }

    private String counts(PolicyResult result) {
        return (result.scenarios().isEmpty()
                        ? TestWords.NO_SCENARIOS
                        : TestWords.counts(
                                result.scenarios().size(), result.failed().size()))
                .in(language);
    }

    private String summary(List<PolicyResult> results) {
        int without = (int)
                results.stream().filter(result -> result.scenarios().isEmpty()).count();
        int all = results.stream().mapToInt(result -> result.scenarios().size()).sum();
        int failed = results.stream().mapToInt(result -> result.failed().size()).sum();
        return TestWords.summary(results.size(), all, failed, without).in(language);
    }
}
