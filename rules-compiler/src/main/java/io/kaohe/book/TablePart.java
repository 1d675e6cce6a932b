package io.kaohe.book;

import io.kaohe.policy.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A table on the page: its limits as one column of words, the others as they were written.
 *
 * @param notes the comments of its file
 * @param numbers which columns are numbers
 * @param gaps what no scenario reaches of it
 */
record TablePart(
        String anchor,
        String file,
        List<String> notes,
        List<String> headings,
        List<Boolean> numbers,
        List<List<String>> rows,
        List<ChartPart> charts,
        List<String> gaps) {
    TablePart {
        gaps = List.copyOf(gaps);
        notes = List.copyOf(notes);
        headings = List.copyOf(headings);
        numbers = List.copyOf(numbers);
        rows = List.copyOf(rows);
        charts = List.copyOf(charts);
    }

    static TablePart of(
            String anchor, Table table, TableCells cells, List<ChartPart> charts, List<String> gaps, BookWords words) {
        List<String> headings = new ArrayList<>();
        List<Boolean> numbers = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            headings.add(cells.headings().get(cells.columns().get(column)));
            numbers.add(table.columns().get(column).kind() != Table.Kind.TEXT);
        }
        if (table.scale()) {
            headings.add(table.keys(), words.say("table.range"));
            numbers.add(table.keys(), false);
        }
        List<List<String>> rows =
                table.rows().stream().map(row -> row(table, row, cells, words)).toList();
        return new TablePart(anchor, table.file(), cells.notes(), headings, numbers, rows, charts, gaps);
    }

    private static List<String> row(Table table, Table.Row row, TableCells cells, BookWords words) {
        List<String> texts = new ArrayList<>();
        cells.columns().forEach(column -> texts.add(cells.cell(row.line(), column)));
        List<Table.Row> scale = table.rows().stream()
                .filter(other -> table.keys(other).equals(table.keys(row)))
                .toList();
        row.interval()
                .ifPresent(
                        interval -> texts.add(table.keys(), cells.limits(scale).of(interval, words)));
        return texts;
    }
}
