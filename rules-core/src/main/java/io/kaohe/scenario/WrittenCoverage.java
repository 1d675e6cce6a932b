package io.kaohe.scenario;

import io.kaohe.policy.Clause;
import io.kaohe.policy.RuleInfo;
import io.kaohe.text.Language;
import io.kaohe.wire.Always;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The coverage of a policy as the test document has it: scenarios by their names. */
record WrittenCoverage(
        @Always List<WrittenTotal> totals,
        @Always List<WrittenClause> clauses,
        @Always List<WrittenRule> rules,
        @Always List<WrittenTable> tables,
        @Always List<WrittenGap> gaps,
        @Always List<WrittenGap> accepted,
        @Always List<WrittenStale> stale,
        @Always List<WrittenNotCounted> notCounted) {
    static WrittenCoverage of(Coverage coverage, Language language) {
        return new WrittenCoverage(
                coverage.totals().stream().map(WrittenTotal::of).toList(),
                coverage.clauses().stream()
                        .map(clause -> WrittenClause.of(clause, language))
                        .toList(),
                coverage.rules().stream()
                        .map(rule -> WrittenRule.of(rule, language))
                        .toList(),
                coverage.tables().stream()
                        .map(table -> WrittenTable.of(table, language))
                        .toList(),
                written(coverage.gaps(), coverage, language),
                written(coverage.accepted(), coverage, language),
                coverage.stale().stream()
                        .map(stale -> WrittenStale.of(stale, language))
                        .toList(),
                coverage.notCounted().stream()
                        .map(one -> WrittenNotCounted.of(one, language))
                        .toList());
    }

    private static List<WrittenGap> written(List<CoverageGap> gaps, Coverage coverage, Language language) {
        return gaps.stream().map(gap -> WrittenGap.of(gap, coverage, language)).toList();
    }

    private static List<String> names(List<Scenario> scenarios) {
        return scenarios.stream().map(Scenario::name).toList();
    }

    /** {@code near-misses}. */
    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    record WrittenTotal(String kind, int reached, int all, int percent) {
        static WrittenTotal of(CoverageTotal total) {
            return new WrittenTotal(total.kind().code(), total.reached(), total.all(), total.percent());
        }
    }

    record WrittenClause(
            String id,
            String heading,
            String kind,
            @Always List<String> hits,
            @Always List<String> nearMisses) {
        static WrittenClause of(ClauseCoverage coverage, Language language) {
            Clause clause = coverage.clause();
            return new WrittenClause(
                    clause.id(),
                    clause.heading().in(language),
                    code(clause.kind()),
                    names(coverage.hits()),
                    names(coverage.nearMisses()));
        }
    }

    record WrittenRule(
            String name,
            String clause,
            String file,
            int line,
            @Always List<String> hits,
            @Always List<String> nearMisses,
            @Always List<WrittenBound> bounds) {
        static WrittenRule of(RuleCoverage coverage, Language language) {
            RuleInfo rule = coverage.rule();
            return new WrittenRule(
                    rule.name(),
                    rule.clause(),
                    rule.file(),
                    rule.line(),
                    names(coverage.hits()),
                    names(coverage.nearMisses()),
                    WrittenBound.of(coverage.bounds(), language));
        }
    }

    record WrittenTable(
            String file,
            @Always List<WrittenTableRow> rows,
            @Always List<WrittenBound> bounds) {
        static WrittenTable of(TableCoverage table, Language language) {
            return new WrittenTable(
                    table.file(),
                    table.rows().stream().map(WrittenTableRow::of).toList(),
                    WrittenBound.of(table.bounds(), language));
        }
    }

    record WrittenTableRow(int line, String text, @Always List<String> scenarios) {
        static WrittenTableRow of(RowCoverage row) {
            return new WrittenTableRow(row.place().line(), row.text(), names(row.scenarios()));
        }
    }

    record WrittenBound(
            int line, int column, String text, @Always List<WrittenSide> sides) {
        static List<WrittenBound> of(List<BoundCoverage> bounds, Language language) {
            return bounds.stream().map(bound -> of(bound, language)).toList();
        }

        private static WrittenBound of(BoundCoverage bound, Language language) {
            return new WrittenBound(
                    bound.place().line(),
                    bound.place().column(),
                    bound.limit().text(),
                    bound.sides().stream()
                            .map(side -> WrittenSide.of(side, bound.limit(), language))
                            .toList());
        }
    }

    record WrittenSide(
            String side,
            String facts,
            @Always List<String> scenarios,
            @Nullable String nearest) {
        static WrittenSide of(SideCoverage side, Limit limit, Language language) {
            return new WrittenSide(
                    code(side.side()),
                    limit.facts(side.side()).in(language),
                    names(side.scenarios()),
                    side.nearest().orElse(null));
        }
    }

    record WrittenGap(
            String kind,
            String file,
            int line,
            int column,
            String what,
            String missing,
            @Nullable String reason) {
        static WrittenGap of(CoverageGap gap, Coverage coverage, Language language) {
            return new WrittenGap(
                    gap.kind().code(),
                    gap.place().source(),
                    gap.place().line(),
                    gap.place().column(),
                    gap.what(),
                    gap.missing().in(language),
                    coverage.reason(gap).map(reason -> reason.in(language)).orElse(null));
        }
    }

    record WrittenStale(String kind, String about, @Nullable String what, String reason) {
        static WrittenStale of(AcceptedGap stale, Language language) {
            return new WrittenStale(
                    stale.kind(),
                    stale.about(),
                    stale.what().orElse(null),
                    stale.reason().in(language));
        }
    }

    record WrittenNotCounted(String file, int line, int column, String text, String reason) {
        static WrittenNotCounted of(NotCounted one, Language language) {
            return new WrittenNotCounted(
                    one.place().source(),
                    one.place().line(),
                    one.place().column(),
                    one.text(),
                    one.reason().in(language));
        }
    }
}
