package io.kaohe.scenario;

import io.kaohe.policy.RuleInfo;
import io.kaohe.problem.Place;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists what no scenario reaches. */
final class Gaps {
    private static final Comparator<CoverageGap> BY_PLACE = Comparator.comparing(CoverageGap::kind)
            .thenComparing(gap -> gap.place().source())
            .thenComparingInt(gap -> gap.place().line())
            .thenComparingInt(gap -> gap.place().column());

    private static final Words FIRES = Words.of("fires in no scenario that looks at its clause", "核对其条款的场景都没有触发它");
    private static final Words MISSES = Words.of("has no near miss", "没有擦边未中的场景");
    private static final Words USES = Words.of("no scenario uses this row", "没有用到这一行的场景");

    private final List<CoverageGap> gaps = new ArrayList<>();

    private Gaps() {}

    static List<CoverageGap> of(Coverage coverage) {
        Gaps gaps = new Gaps();
        coverage.neverFired().forEach(rule -> gaps.add(CoverageKind.RULES, rule, FIRES));
        coverage.neverMissed().forEach(rule -> gaps.add(CoverageKind.NEAR_MISSES, rule, MISSES));
        coverage.rules().forEach(rule -> rule.bounds().forEach(bound -> gaps.add(about(rule.rule()), bound)));
        coverage.tables().forEach(gaps::add);
        return gaps.gaps.stream().sorted(BY_PLACE).toList();
    }

    private static List<String> about(RuleInfo rule) {
        return List.of(rule.name(), rule.clause());
    }

    private void add(CoverageKind kind, RuleInfo rule, Words missing) {
        Place place = Place.in(rule.file(), rule.line(), 1, "");
        gaps.add(new CoverageGap(kind, about(rule), place, rule.name(), missing));
    }

    private void add(TableCoverage table) {
        List<String> about = List.of(table.file());
        table.bounds().forEach(bound -> add(about, bound));
        for (RowCoverage row : table.rows()) {
            if (row.scenarios().isEmpty()) {
                gaps.add(new CoverageGap(CoverageKind.ROWS, about, row.place(), row.text(), USES));
            }
        }
    }

    /** Facts on the bound close both that gap and the one of the side that the bound belongs to. */
    private void add(List<String> about, BoundCoverage bound) {
        Limit limit = bound.limit();
        List<Side> missing = bound.missing();
        missing.stream()
                .filter(side -> !missing.contains(Side.EXACTLY) || side != limit.sideOfTheBound())
                .forEach(side -> gaps.add(new CoverageGap(
                        CoverageKind.BOUNDS, about, bound.place(), limit.text(), with(limit.facts(side)))));
    }

    private static Words with(Words facts) {
        return Words.of("no scenario with " + facts.in(Language.EN), "没有 " + facts.in(Language.ZH) + " 的场景");
    }
}
