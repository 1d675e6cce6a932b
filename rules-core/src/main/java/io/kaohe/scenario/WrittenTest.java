package io.kaohe.scenario;

import io.kaohe.text.Language;
import io.kaohe.wire.Always;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results of policies as their document has them, in one language: components are properties, in their order. */
record WrittenTest(
        String schema,
        boolean passed,
        int total,
        int failed,
        int pending,
        @Always List<WrittenPolicy> policies) {
    static final String SCHEMA = "kaohe/test/1";

    static WrittenTest of(List<PolicyResult> results, Language language, boolean coverage) {
        return new WrittenTest(
                SCHEMA,
                results.stream().allMatch(PolicyResult::passed),
                results.stream().mapToInt(result -> result.scenarios().size()).sum(),
                results.stream().mapToInt(result -> result.failed().size()).sum(),
                results.stream().mapToInt(result -> result.pending().size()).sum(),
                results.stream()
                        .map(result -> WrittenPolicy.of(result, language, coverage))
                        .toList());
    }

    record WrittenPolicy(
            String id,
            YearMonth effective,
            String title,
            String fingerprint,
            boolean passed,
            @Always List<WrittenScenario> scenarios,
            @Nullable WrittenCoverage coverage) {
        static WrittenPolicy of(PolicyResult result, Language language, boolean coverage) {
            return new WrittenPolicy(
                    result.policy().id(),
                    result.policy().effective(),
                    result.policy().title().in(language),
                    result.policy().fingerprint(),
                    result.passed(),
                    result.scenarios().stream()
                            .map(scenario -> WrittenScenario.of(scenario, language))
                            .toList(),
                    coverage ? WrittenCoverage.of(result.coverage(), language) : null);
        }
    }

    record WrittenScenario(
            String name,
            @Always List<String> clauses,
            String file,
            int line,
            boolean passed,
            @Nullable String pending,
            @Always List<WrittenComparison> comparisons,
            @Always List<String> fired) {
        static WrittenScenario of(ScenarioResult result, Language language) {
            Scenario scenario = result.scenario();
            return new WrittenScenario(
                    scenario.name(),
                    scenario.clauses(),
                    scenario.place().source(),
                    scenario.place().line(),
                    result.passed(),
                    scenario.pending().orElse(null),
                    result.comparisons().stream()
                            .map(comparison -> WrittenComparison.of(comparison, language))
                            .toList(),
                    result.fired());
        }
    }

    record WrittenComparison(String about, @Always List<WrittenRow> rows) {
        static WrittenComparison of(Comparison comparison, Language language) {
            return new WrittenComparison(
                    comparison.about(),
                    comparison.rows().stream()
                            .map(row -> WrittenRow.of(row, language))
                            .toList());
        }
    }

    record WrittenRow(
            @Nullable String expected,
            @Nullable String actual,
            boolean agrees,
            @Always List<String> remarks) {
        static WrittenRow of(Row row, Language language) {
            return new WrittenRow(
                    row.expected().map(words -> words.in(language)).orElse(null),
                    row.actual().map(words -> words.in(language)).orElse(null),
                    row.agrees(),
                    row.remarks().stream().map(remark -> remark.in(language)).toList());
        }
    }
}
