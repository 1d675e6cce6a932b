package io.kaohe.cli;

import static io.kaohe.text.DisplayWidth.padLeft;
import static io.kaohe.text.DisplayWidth.padRight;

import io.kaohe.problem.Place;
import io.kaohe.scenario.BoundCoverage;
import io.kaohe.scenario.ClauseCoverage;
import io.kaohe.scenario.Coverage;
import io.kaohe.scenario.CoverageTotal;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.scenario.RowCoverage;
import io.kaohe.scenario.RuleCoverage;
import io.kaohe.scenario.Side;
import io.kaohe.scenario.SideCoverage;
import io.kaohe.scenario.TableCoverage;
import io.kaohe.text.DisplayWidth;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the scenarios of a policy try out: totals, then how many hit and just miss each clause and rule, reach each side of
 * its bounds and use each row of a table, and at the end where none does.
 */
final class CoverageText {
    private static final String INDENT = "  ";

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    CoverageText(Language language) {
        this.language = language;
    }

    String of(PolicyResult result) {
        Coverage coverage = result.coverage();
        text.append(CoverageWords.COVERAGE.in(language))
                .append(result.policy().id())
                .append(" (")
                .append(result.policy().effective())
                .append(")\n");
        addTotals(coverage.totals().stream().filter(total -> total.all() > 0).toList());
        text.append('\n');
        row(CoverageWords.HITS.in(language), CoverageWords.NEAR_MISSES.in(language), "");
        coverage.clauses().forEach(clause -> add(clause, coverage));
        coverage.tables().forEach(this::add);
        text.append('\n');
        addGaps(coverage);
        addNotCounted(coverage);
        return text.toString();
    }

    private void addTotals(List<CoverageTotal> totals) {
        int widest = totals.stream()
                .mapToInt(total -> DisplayWidth.of(total.kind().words().in(language)))
                .max()
                .orElse(0);
        int digits = totals.stream()
                .mapToInt(total -> String.valueOf(total.all()).length())
                .max()
                .orElse(0);
        for (CoverageTotal total : totals) {
            text.append(INDENT)
                    .append(padRight(total.kind().words().in(language), widest))
                    .append(padLeft(total.percent() + "%", 6))
                    .append(INDENT)
                    .append(CoverageWords.of(
                                    padLeft(String.valueOf(total.reached()), digits),
                                    padLeft(String.valueOf(total.all()), digits))
                            .in(language))
                    .append('\n');
        }
    }

    private void add(ClauseCoverage clause, Coverage coverage) {
        row(
                clause.hits(),
                clause.nearMisses(),
                clause.clause().id() + "  " + clause.clause().heading().in(language));
        coverage.rules().stream()
                .filter(rule -> rule.rule().clause().equals(clause.clause().id()))
                .forEach(this::add);
    }

    private void add(RuleCoverage rule) {
        row(rule.hits(), rule.nearMisses(), INDENT + rule.rule().name());
        rule.bounds().forEach(bound -> row("", "", INDENT + INDENT + sides(bound)));
    }

    private void add(TableCoverage table) {
        text.append('\n');
        row(CoverageWords.USES.in(language), "", table.file());
        for (RowCoverage row : table.rows()) {
            row(String.valueOf(row.scenarios().size()), "", INDENT + row.text());
        }
        table.bounds().forEach(bound -> row("", "", INDENT + INDENT + sides(bound)));
    }

    /** {@code minutes <= 10: exactly 1, within 2, beyond 1}. */
    private String sides(BoundCoverage bound) {
        return bound.limit().text()
                + CoverageWords.COLON.in(language)
                + bound.sides().stream()
                        .map(side -> CoverageWords.side(side.side()).in(language) + " "
                                + side.scenarios().size()
                                + nearest(side, bound.limit().whole()))
                        .collect(Collectors.joining(CoverageWords.COMMA.in(language)));
    }

    /** How near it comes, where that is not said by the side. */
    private String nearest(SideCoverage side, boolean whole) {
        return side.side() == Side.EXACTLY || whole
                ? ""
                : side.nearest()
                        .map(value -> CoverageWords.nearest(value).in(language))
                        .orElse("");
    }

    private void addGaps(Coverage coverage) {
        boolean none = coverage.gaps().isEmpty();
        text.append((none ? CoverageWords.NO_GAPS : CoverageWords.GAPS).in(language))
                .append('\n');
        coverage.gaps().forEach(gap -> line(gap.place(), gap.what(), gap.missing()));
        if (!coverage.accepted().isEmpty()) {
            text.append(CoverageWords.ACCEPTED.in(language)).append('\n');
        }
        coverage.accepted()
                .forEach(gap -> line(
                        gap.place(),
                        gap.what(),
                        gap.missing().then(": ").then(coverage.reason(gap).orElseGet(Words::none))));
        if (!coverage.stale().isEmpty()) {
            text.append(CoverageWords.STALE.in(language)).append('\n');
        }
        coverage.stale()
                .forEach(stale -> line(
                        stale.place(),
                        stale.kind() + ", " + stale.about()
                                + stale.what().map(what -> ", " + what).orElse(""),
                        stale.reason()));
    }

    private void addNotCounted(Coverage coverage) {
        if (!coverage.notCounted().isEmpty()) {
            text.append(CoverageWords.NOT_COUNTED.in(language)).append('\n');
            coverage.notCounted().forEach(one -> line(one.place(), one.text(), one.reason()));
        }
    }

    private void line(Place place, String what, Words why) {
        text.append(INDENT)
                .append(place.label())
                .append(": ")
                .append(what)
                .append(": ")
                .append(why.in(language))
                .append('\n');
    }

    private void row(List<?> hits, List<?> nearMisses, String what) {
        row(String.valueOf(hits.size()), String.valueOf(nearMisses.size()), what);
    }

    private void row(String hits, String nearMisses, String what) {
        String line = padLeft(hits, column(CoverageWords.HITS))
                + padLeft(nearMisses, column(CoverageWords.NEAR_MISSES))
                + INDENT
                + what;
        text.append(line.stripTrailing()).append('\n');
    }

    private int column(Words heading) {
        return 2 + DisplayWidth.of(heading.in(language));
    }
}
