package io.kaohe.scenario;

import java.util.List;

/**
 * What scenarios try out of a table.
 *
 * @param file its name
 * @param rows in their order
 * @param bounds those where its rows meet, row by row; none of a table that is no scale
 */
public record TableCoverage(String file, List<RowCoverage> rows, List<BoundCoverage> bounds) {
    public TableCoverage {
        rows = List.copyOf(rows);
        bounds = List.copyOf(bounds);
    }
}
