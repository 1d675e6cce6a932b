package io.kaohe.scenario;

import io.kaohe.policy.Clause;
import io.kaohe.policy.RuleInfo;
import io.kaohe.text.Language;
import io.kaohe.wire.Always;
import java.util.List;
import java.util.Locale;

/** The coverage of a policy as the test document has it: scenarios by their names. */
record WrittenCoverage(
        @Always List<WrittenClause> clauses, @Always List<WrittenRule> rules) {
    static WrittenCoverage of(PolicyResult result, Language language) {
        Coverage coverage = result.coverage();
        return new WrittenCoverage(
                result.policy().clauses().stream()
                        .map(clause -> WrittenClause.of(clause, coverage, language))
                        .toList(),
                result.policy().rules().stream()
                        .map(rule -> WrittenRule.of(rule, coverage))
                        .toList());
    }

    private static List<String> names(List<Scenario> scenarios) {
        return scenarios.stream().map(Scenario::name).toList();
    }

    record WrittenClause(
            String id,
            String heading,
            String kind,
            @Always List<String> hits,
            @Always List<String> nearMisses) {
        static WrittenClause of(Clause clause, Coverage coverage, Language language) {
            return new WrittenClause(
                    clause.id(),
                    clause.heading().in(language),
                    clause.kind().name().toLowerCase(Locale.ROOT),
                    names(coverage.hits(clause)),
                    names(coverage.nearMisses(clause)));
        }
    }

    record WrittenRule(
            String name,
            String clause,
            String file,
            int line,
            @Always List<String> hits,
            @Always List<String> nearMisses) {
        static WrittenRule of(RuleInfo rule, Coverage coverage) {
            return new WrittenRule(
                    rule.name(),
                    rule.clause(),
                    rule.file(),
                    rule.line(),
                    names(coverage.firing(rule)),
                    names(coverage.nearMisses(rule)));
        }
    }
}
