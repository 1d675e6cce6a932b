package io.kaohe.compiler;

import com.google.common.base.Ascii;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.kaohe.number.Exact;
import io.kaohe.number.Interval;
import io.kaohe.policy.Table;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.source.SourceFile;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table: a CSV file whose first line is its headings, and in which a line that begins with # is a comment. */
final class TableReader {
    private static final int MOST_ROWS = 2_000;

    static final String NUMBER = "-?\\d+(\\.\\d+)?%?";

    private final SourceFile file;
    private final List<Problem> problems;
    private final List<TableHole> holes;

    private TableReader(SourceFile file, List<Problem> problems, List<TableHole> holes) {
        this.file = file;
        this.problems = problems;
        this.holes = holes;
    }

    /**
     * The table, if it can be read; what is wrong with it goes to the problems.
     *
     * @param holes takes holes that are none if rules look up whole numbers alone
     */
    static Optional<Table> read(SourceFile file, List<Problem> problems, List<TableHole> holes) {
        int before = problems.size();
        Optional<Table> table = new TableReader(file, problems, holes).table();
        return problems.size() == before ? table : Optional.empty();
    }

    /** The type of the rows of a file: of {@code grade-scale.csv} it is {@code GradeScale}. */
    static String type(String name) {
        StringBuilder type = new StringBuilder();
        for (String word : name.substring(0, name.length() - ".csv".length()).split("[-_\\s]+")) {
            type.append(word.isEmpty() ? "" : Ascii.toUpperCase(word.substring(0, 1)) + word.substring(1));
        }
        return type.toString();
    }

    private Optional<Table> table() {
        int before = problems.size();
        List<CsvRecord> records = records();
        if (records.isEmpty()) {
            report("empty-table", file.place(0), Words.of("the table has no headings", "表格没有表头"));
            return Optional.empty();
        }
        if (records.size() > MOST_ROWS + 1) {
            report(
                    "beyond-limit",
                    file.place((int) records.get(MOST_ROWS + 1).getStartingLineNumber(), 1),
                    Words.of("tables have at most " + MOST_ROWS + " rows", "表格最多 " + MOST_ROWS + " 行"));
            return Optional.empty();
        }
        List<String> headings = records.get(0).getFields();
        List<Place> places = places(records.get(0));
        TableHeadings heads = TableHeadings.read(headings, places, problems);
        List<TableLine> lines = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            line(record, heads).ifPresent(lines::add);
        }
        if (records.size() == 1) {
            report("empty-table", file.place(0), Words.of("the table has no rows", "表格没有数据行"));
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        TableScale.check(lines, heads, file, problems, holes);
        List<Table.Column> columns = new ArrayList<>();
        int at = 0;
        for (String name : heads.names.values()) {
            columns.add(new Table.Column(name, kind(lines, at++)));
        }
        return Optional.of(new Table(
                type(file.name()),
                file.name(),
                !heads.limits.isEmpty(),
                heads.keys,
                columns,
                lines.stream().map(line -> row(line, columns, heads)).toList()));
    }

    private List<CsvRecord> records() {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP)
                .ofCsvRecord(file.text())) {
            return reader.stream()
                    .filter(record -> record.getFields().stream().anyMatch(field -> !field.isBlank()))
                    .toList();
        } catch (CsvParseException | java.io.IOException e) {
            report(
                    "no-table",
                    file.place(0),
                    Words.of("this is no table: " + e.getMessage(), "这不是表格：" + e.getMessage()),
                    Words.of("a quote is not closed.", "有引号没有配对。"));
            return List.of();
        }
    }

    private Optional<TableLine> line(CsvRecord record, TableHeadings heads) {
        int number = (int) record.getStartingLineNumber();
        if (record.getFieldCount() != heads.count()) {
            report(
                    "wrong-row",
                    file.place(number, 1),
                    Words.of(
                            "this row has " + record.getFieldCount() + " cells, and the table has " + heads.count()
                                    + " columns",
                            "这一行有 " + record.getFieldCount() + " 个单元格，而表格有 " + heads.count() + " 列"),
                    record.getFields().toString().matches(".*[\uFF0C\u3001].*")
                            ? Words.of("a full-width comma stands where the plain , was meant.", "应写半角逗号 , 的地方写成了全角逗号。")
                            : Words.none());
            return Optional.empty();
        }
        List<Place> places = places(record);
        Map<TableHeadings.Limit, Exact> limits = new LinkedHashMap<>();
        heads.limits.forEach((i, limit) -> {
            String cell = record.getField(i).strip();
            if (!cell.isEmpty()) {
                number(cell, places.get(i)).ifPresent(value -> limits.put(limit, Exact.of(value)));
            }
        });
        List<String> cells = new ArrayList<>();
        heads.names.keySet().forEach(i -> cells.add(cell(record.getField(i).strip(), places.get(i))));
        return Optional.of(new TableLine(number, file.place(number, 1), limits, cells, places));
    }

    private String cell(String cell, Place place) {
        if (cell.isEmpty()) {
            report("empty-cell", place, Words.of("this cell is empty", "这个单元格是空的"));
        }
        return cell;
    }

    /** A number, a percentage such as {@code 98%} among them. */
    private Optional<BigDecimal> number(String cell, Place place) {
        if (!cell.matches(NUMBER)) {
            report(
                    "no-number",
                    place,
                    Words.of("\"" + cell + "\" is no number", "“" + cell + "”不是数字"),
                    Words.of("a number such as 0.95 or 95% was meant.", "应写数字，如 0.95 或 95%。"));
            return Optional.empty();
        }
        return Optional.of(decimal(cell));
    }

    private static BigDecimal decimal(String cell) {
        return cell.endsWith("%")
                ? new BigDecimal(cell.substring(0, cell.length() - 1)).movePointLeft(2)
                : new BigDecimal(cell);
    }

    /** A column of numbers, if one of its cells is a number: then a cell that is none is malformed. */
    private Table.Kind kind(List<TableLine> lines, int column) {
        long numbers = lines.stream()
                .filter(line -> line.cells().get(column).matches(NUMBER))
                .count();
        if (numbers == 0) {
            return Table.Kind.TEXT;
        }
        for (TableLine line : lines) {
            String cell = line.cells().get(column);
            if (!cell.matches(NUMBER)) {
                report(
                        "no-number",
                        line.placeOf(cell),
                        Words.of(
                                "\"" + cell + "\" is no number, and " + numbers + " other cells of its column are",
                                "“" + cell + "”不是数字，而这一列另有 " + numbers + " 个单元格是数字"));
            }
        }
        return lines.stream().allMatch(line -> line.cells().get(column).matches("-?\\d{1,9}"))
                ? Table.Kind.WHOLE
                : Table.Kind.DECIMAL;
    }

    private static Table.Row row(TableLine line, List<Table.Column> columns, TableHeadings heads) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = line.cells().get(i);
            boolean percent = columns.get(i).kind() == Table.Kind.DECIMAL && cell.matches(NUMBER);
            cells.add(percent ? decimal(cell).toPlainString() : cell);
        }
        Optional<Interval> interval = heads.limits.isEmpty() ? Optional.empty() : Optional.of(line.interval());
        return new Table.Row(line.number(), interval, cells);
    }

    /** Where the cells of a record begin, in its source line. */
    private List<Place> places(CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        String text = file.place(line, 1).sourceLine();
        List<Place> places = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ',' && !quoted) {
                int first = start;
                while (first < i && Character.isWhitespace(text.charAt(first))) {
                    first++;
                }
                places.add(file.place(line, first + 1));
                start = i + 1;
            } else if (text.charAt(i) == '"') {
                quoted = !quoted;
            }
        }
        while (places.size() < record.getFieldCount()) {
            places.add(file.place(line, 1));
        }
        return places;
    }

    private void report(String code, Place place, Words message) {
        report(code, place, message, Words.none());
    }

    private void report(String code, Place place, Words message, Words hint) {
        problems.add(Problem.error(code, place, message).maybe(hint));
    }
}
