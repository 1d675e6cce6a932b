package io.kaohe.explanation;

import io.kaohe.engine.PropertyReader;
import io.kaohe.policy.Table;
import io.kaohe.rule.ScaleRow;
import io.kaohe.text.Language;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of a table that an entry's amount comes from.
 *
 * @param file the table's file
 * @param line where the row stands in it, from 1; 0 if that is not known
 * @param words what the row says: its limits, if it lies on a scale, and its cells
 */
public record MatchedTableRow(String file, int line, Words words) {
    /** The row that an object stands for; empty if it is none of the tables. */
    static Optional<MatchedTableRow> of(Object object, List<Table> tables) {
        return tables.stream()
                .filter(table -> table.type().equals(object.getClass().getSimpleName()))
                .findFirst()
                .map(table -> new MatchedTableRow(
                        table.file(),
                        line(table, object),
                        Words.of(words(table, object, Language.EN), words(table, object, Language.ZH))));
    }

    private static int line(Table table, Object object) {
        List<String> cells = cells(table, object);
        return table.rows().stream()
                .filter(row -> row.cells().equals(cells))
                .filter(row -> !(object instanceof ScaleRow scale)
                        || row.interval().filter(scale.scale().row()::equals).isPresent())
                .mapToInt(Table.Row::line)
                .findFirst()
                .orElse(0);
    }

    private static List<String> cells(Table table, Object object) {
        return table.columns().stream()
                .map(column -> String.valueOf(PropertyReader.read(object, column.name())))
                .toList();
    }

    private static String words(Table table, Object object, Language language) {
        String between = language == Language.ZH ? "，" : ", ";
        String limits = object instanceof ScaleRow scale ? scale.bounds().in(language) + between : "";
        return limits
                + table.columns().stream()
                        .map(column ->
                                column.name() + " " + Terms.text(PropertyReader.read(object, column.name()), language))
                        .collect(Collectors.joining(between));
    }
}
