package io.kaohe.mutation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.kaohe.policy.Table;
import io.kaohe.source.Cell;
import io.kaohe.source.Edit;
import io.kaohe.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All mutants of a table: of the limits in its headings, and of its rows and cells. */
final class TableMutants {
    private static final Map<String, String> LIMITS =
            ImmutableMap.of("from", "over", "over", "from", "up to", "below", "below", "up to");

    private final SourceFile file;
    private final Site site;
    private final List<List<Cell>> rows = new ArrayList<>();

    private TableMutants(SourceFile file, Set<String> clauses) {
        this.file = file;
        this.site = new Site(file, file.name(), clauses);
    }

    /** @param clauses of the rules that read the table */
    static List<Mutant> of(Table table, SourceFile file, Set<String> clauses) {
        TableMutants mutants = new TableMutants(file, clauses);
        mutants.headings();
        table.rows().forEach(row -> mutants.rows.add(mutants.cells(row.line())));
        mutants.rows.forEach(mutants::row);
        return mutants.site.mutants();
    }

    private void headings() {
        int line = 1;
        while (line(line).isBlank() || line(line).startsWith("#")) {
            line++;
        }
        List<Cell> cells = cells(line);
        for (Cell cell : cells) {
            String other = LIMITS.get(Ascii.toLowerCase(cell.text()));
            if (other != null) {
                replace(Operator.COMPARISON, cells, cell, other);
            }
        }
    }

    private void row(List<Cell> cells) {
        int start = start(cells);
        int end = file.text().indexOf('\n', start);
        int next = end < 0 ? file.text().length() : end + 1;
        int last = end < 0 ? file.text().length() : end;
        site.add(Operator.ROW, start, last, new Edit(start, next, ""), start, last);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            List<String> numbers = Neighbours.ofNumber(cell.text());
            int column = i;
            numbers.stream()
                    .filter(other -> !isTwin(cells, column, other))
                    .forEach(other -> replace(Operator.NUMBER, cells, cell, other));
            if (numbers.isEmpty() && !cell.text().isEmpty()) {
                text(cells, i);
            }
        }
    }

    /** The text of the next row that has another one in the column. */
    private void text(List<Cell> cells, int column) {
        Set<String> others = new LinkedHashSet<>();
        int own = rows.indexOf(cells);
        for (int i = 1; i < rows.size(); i++) {
            others.add(rows.get((own + i) % rows.size()).get(column).text());
        }
        others.remove(cells.get(column).text());
        others.stream()
                .filter(other -> !isTwin(cells, column, other))
                .findFirst()
                .ifPresent(other -> replace(Operator.TEXT, cells, cells.get(column), other));
    }

    /** Whether a row with another cell would be told from a row that there is by its last cell alone: no table has that. */
    private boolean isTwin(List<Cell> cells, int column, String other) {
        List<String> texts = new ArrayList<>(cells.stream().map(Cell::text).toList());
        texts.set(column, other);
        List<String> keys = texts.subList(0, Math.max(texts.size() - 1, 1));
        return rows.stream()
                .filter(row -> !row.equals(cells))
                .anyMatch(row ->
                        row.stream().map(Cell::text).limit(keys.size()).toList().equals(keys));
    }

    private void replace(Operator operator, List<Cell> cells, Cell cell, String other) {
        Cell last = cells.get(cells.size() - 1);
        site.add(
                operator,
                start(cells),
                last.end(),
                new Edit(cell.start(), cell.end(), other),
                cell.start(),
                cell.end());
    }

    private static int start(List<Cell> cells) {
        return cells.get(0).start();
    }

    private int offset(int line) {
        int offset = 0;
        for (int n = 1; n < line; n++) {
            offset = file.text().indexOf('\n', offset) + 1;
        }
        return offset;
    }

    private String line(int line) {
        int start = offset(line);
        int end = file.text().indexOf('\n', start);
        return file.text().substring(start, end < 0 ? file.text().length() : end);
    }

    /** The cells of a line, with their offsets in the file. */
    private List<Cell> cells(int line) {
        int offset = offset(line);
        return Cell.of(line(line)).stream()
                .map(cell -> new Cell(cell.text(), offset + cell.start()))
                .toList();
    }
}
