package io.kaohe.probe;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.kaohe.number.Exact;
import io.kaohe.policy.Table;
import io.kaohe.problem.Place;
import io.kaohe.source.Cell;
import io.kaohe.source.SourceFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the rows of a table that is known to be sound stand, and where they meet. */
final class TableRows {
    private static final Map<String, String> SIGNS =
            ImmutableMap.of("from", ">=", "over", ">", "up to", "<=", "below", "<");

    private final Table table;
    private final SourceFile file;

    TableRows(Table table, SourceFile file) {
        this.table = table;
        this.file = file;
    }

    /** Where a row begins. */
    Place place(Table.Row row) {
        return place(row.line(), 1);
    }

    /** A row as it stands in the file. */
    String text(Table.Row row) {
        return place(row).sourceLine().strip();
    }

    /** Where rows meet, each place once, in the order of rows. */
    List<TableBound> bounds() {
        List<Cell> headings = headings();
        List<TableBound> bounds = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<Cell> cells = Cell.of(text(row.line()));
            for (int i = 0; i < Math.min(headings.size(), cells.size()); i++) {
                String sign = SIGNS.get(Ascii.toLowerCase(headings.get(i).text()));
                if (sign != null && !cells.get(i).text().isEmpty()) {
                    add(bound(row, sign, cells.get(i)), bounds);
                }
            }
        }
        return bounds;
    }

    private static void add(TableBound bound, List<TableBound> bounds) {
        if (bounds.stream().noneMatch(bound::isSaidBy)) {
            bounds.add(bound);
        }
    }

    private TableBound bound(Table.Row row, String sign, Cell cell) {
        BigDecimal number = new BigDecimal(cell.text().replace("%", ""));
        Exact value = Exact.of(cell.text().endsWith("%") ? number.movePointLeft(2) : number);
        return new TableBound(
                table,
                table.keys(row),
                place(row.line(), cell.start() + 1),
                sign,
                cell.text(),
                value,
                isOutermost(row, sign.startsWith(">"), value));
    }

    private boolean isOutermost(Table.Row row, boolean low, Exact value) {
        return table.rows().stream()
                .filter(other -> table.keys(other).equals(table.keys(row)))
                .flatMap(other -> other.interval().stream())
                .map(interval -> low ? interval.low() : interval.high())
                .noneMatch(end -> end.isEmpty()
                        || (low ? end.get().compareTo(value) < 0 : end.get().compareTo(value) > 0));
    }

    private List<Cell> headings() {
        return file.text()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .findFirst()
                .map(Cell::of)
                .orElse(List.of());
    }

    private String text(int line) {
        return file.place(line, 1).sourceLine();
    }

    private Place place(int line, int column) {
        return Place.in(file.name(), line, column, text(line));
    }
}
