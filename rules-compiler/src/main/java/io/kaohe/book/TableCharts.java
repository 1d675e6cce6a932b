package io.kaohe.book;

import io.kaohe.number.Exact;
import io.kaohe.policy.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The charts of a table with a scale: one for each set of its keys, with a plot for each other column. */
final class TableCharts {
    private final Table table;
    private final TableCells cells;
    private final String field;
    private final BookWords words;

    /** @param field what is looked up in the table, in words */
    TableCharts(Table table, TableCells cells, String field, BookWords words) {
        this.table = table;
        this.cells = cells;
        this.field = field;
        this.words = words;
    }

    List<StepChart> charts() {
        if (!table.scale()) {
            return List.of();
        }
        Map<List<String>, List<Table.Row>> byKeys = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            byKeys.computeIfAbsent(table.keys(row), keys -> new ArrayList<>()).add(row);
        }
        return byKeys.entrySet().stream()
                .map(rows -> chart(rows.getKey(), rows.getValue()))
                .toList();
    }

    private StepChart chart(List<String> keys, List<Table.Row> rows) {
        LimitText limits = cells.limits(rows);
        List<Plot> plots = new ArrayList<>();
        for (int column = table.keys(); column < table.columns().size(); column++) {
            plots.add(plot(column, rows));
        }
        String measured = keys.isEmpty() ? field : words.say("chart.row", field, String.join(", ", keys));
        return new StepChart(words.say("chart.byTable", measured, table.file()), measured, limits, plots);
    }

    private Plot plot(int column, List<Table.Row> rows) {
        int written = cells.columns().get(column);
        String title = cells.headings().get(written);
        boolean numbers = table.columns().get(column).kind() != Table.Kind.TEXT;
        List<Step> steps = rows.stream()
                .map(row -> new Step(
                        row.interval().orElseThrow(),
                        numbers ? Optional.of(Exact.of(row.cells().get(column))) : Optional.empty(),
                        cells.cell(row.line(), written),
                        ""))
                .toList();
        return new Plot(title, steps);
    }
}
