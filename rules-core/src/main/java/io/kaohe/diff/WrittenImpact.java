package io.kaohe.diff;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Amounts;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import io.kaohe.wire.Always;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report as its document has it, in one language: components are properties, in their order. */
record WrittenImpact(
        String schema,
        boolean different,
        boolean complete,
        WrittenAgentMonths agentMonths,
        WrittenTally total,
        WrittenSum fund,
        @Always List<WrittenAgent> agents,
        @Always List<WrittenClause> clauses,
        @Always List<WrittenMonth> months,
        @Always List<WrittenRejection> rejected) {
    static final String SCHEMA = "kaohe/diff/1";

    static WrittenImpact of(ImpactReport report, Language language) {
        return new WrittenImpact(
                SCHEMA,
                !report.isEmpty(),
                report.isComplete(),
                WrittenAgentMonths.of(report.agentMonths()),
                WrittenTally.of(report.tally()),
                WrittenSum.ofMoney(report.fund()),
                report.agents().stream().map(WrittenAgent::of).toList(),
                report.clauses().stream()
                        .map(clause -> WrittenClause.of(clause, language))
                        .toList(),
                report.compared().stream()
                        .map(month -> WrittenMonth.of(month, language))
                        .toList(),
                report.rejected().stream()
                        .map(month -> WrittenRejection.of(month, language))
                        .toList());
    }

    record WrittenAgentMonths(int all, int different, int gain, int lose, BigDecimal gains, BigDecimal losses) {
        static WrittenAgentMonths of(AgentMonths months) {
            return new WrittenAgentMonths(
                    months.all(),
                    months.different(),
                    months.gain(),
                    months.lose(),
                    money(months.gains()),
                    money(months.losses()));
        }

        private static BigDecimal money(BigDecimal sum) {
            return Amounts.rounded(EntryKind.WAGE, sum);
        }
    }

    /** @param agent of an agent; without it, it is the team */
    record WrittenAgent(
            String team, @Nullable String agent, String name, int months, int differentMonths, WrittenTally total) {
        static WrittenAgent of(AgentImpact impact) {
            return new WrittenAgent(
                    impact.team(),
                    impact.isAgent() ? impact.agent() : null,
                    impact.name(),
                    impact.months().size(),
                    impact.differentMonths().size(),
                    WrittenTally.of(impact.tally()));
        }
    }

    record WrittenClause(
            @Nullable String clause,
            @Nullable String headingBefore,
            @Nullable String headingAfter,
            int agents,
            WrittenTally total) {
        static WrittenClause of(ClauseImpact impact, Language language) {
            return new WrittenClause(
                    impact.clause().orElse(null),
                    said(impact.headingBefore(), language),
                    said(impact.headingAfter(), language),
                    impact.agents(),
                    WrittenTally.of(impact.tally()));
        }

        private static @Nullable String said(Optional<Words> words, Language language) {
            return words.map(heading -> heading.in(language)).orElse(null);
        }
    }
}
