package io.kaohe.policy;

import io.kaohe.number.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table of a policy, {@code conversion.csv}: rules find its rows as facts of a type that is named for the file.
 *
 * @param type the name of that type, {@code Conversion}
 * @param file the file's name
 * @param scale whether its rows lie on a scale: then each has an interval
 * @param keys how many of the columns, the first, are keys: rows with the same keys share a scale
 */
public record Table(String type, String file, boolean scale, int keys, List<Column> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What the table says, in whatever order its rows stand and wherever in the file. */
    public String canonical() {
        return rows.stream()
                .map(row -> row.interval() + " " + row.cells())
                .sorted()
                .collect(Collectors.joining("\n", type + " " + keys + " " + columns + "\n", "\n"));
    }

    /** The cells of a row that are keys. */
    public List<String> keys(Row row) {
        return row.cells().subList(0, keys);
    }

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT(String.class),
        WHOLE(int.class),
        DECIMAL(BigDecimal.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        public Class<?> type() {
            return type;
        }

        /** The value of a cell. */
        public Object value(String cell) {
            return switch (this) {
                case TEXT -> cell;
                case WHOLE -> Integer.valueOf(cell);
                case DECIMAL -> new BigDecimal(cell);
            };
        }
    }

    /**
     * A column that is no limit of the scale.
     *
     * @param name the property by which rules know it
     */
    public record Column(String name, Kind kind) {}

    /**
     * A row.
     *
     * @param line where it stands in the file, from 1
     * @param interval where it lies on the scale; empty in a table without one
     * @param cells a text for each column, a number as plain decimal
     */
    public record Row(int line, Optional<Interval> interval, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
