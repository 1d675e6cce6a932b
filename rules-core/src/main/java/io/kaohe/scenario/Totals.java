package io.kaohe.scenario;

import java.util.ArrayList;
import java.util.List;

/** Adds coverage up, kind by kind. */
final class Totals {
    private Totals() {}

    static List<CoverageTotal> of(Coverage coverage) {
        int rules = coverage.rules().size();
        List<CoverageTotal> totals = new ArrayList<>();
        totals.add(new CoverageTotal(
                CoverageKind.RULES, rules - coverage.neverFired().size(), rules));
        totals.add(new CoverageTotal(
                CoverageKind.NEAR_MISSES, rules - coverage.neverMissed().size(), rules));
        if (coverage.measured()) {
            totals.add(bounds(coverage));
            totals.add(rows(coverage));
        }
        return totals;
    }

    private static CoverageTotal bounds(Coverage coverage) {
        List<SideCoverage> sides = coverage.bounds().stream()
                .flatMap(bound -> bound.sides().stream())
                .toList();
        return new CoverageTotal(
                CoverageKind.BOUNDS,
                (int) sides.stream().filter(SideCoverage::isReached).count(),
                sides.size());
    }

    private static CoverageTotal rows(Coverage coverage) {
        List<RowCoverage> rows = coverage.tables().stream()
                .flatMap(table -> table.rows().stream())
                .toList();
        return new CoverageTotal(
                CoverageKind.ROWS,
                (int) rows.stream().filter(row -> !row.scenarios().isEmpty()).count(),
                rows.size());
    }
}
