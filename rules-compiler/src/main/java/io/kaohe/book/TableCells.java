package io.kaohe.book;

import com.google.common.base.Ascii;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.kaohe.policy.Table;
import io.kaohe.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The cells of a table as its author wrote them.
 *
 * @param notes the comments of the file
 * @param headings in the order of the columns
 * @param rows by the line of the file
 */
record TableCells(List<String> notes, List<String> headings, Map<Integer, List<String>> rows) {
    private static final Set<String> LIMITS = Set.of("from", "over", "up to", "below");

    /** Of a file that was read as a table before, and has headings. */
    static TableCells of(SourceFile file) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .commentStrategy(CommentStrategy.SKIP)
                .ofCsvRecord(file.text())) {
            Map<Integer, List<String>> rows = new HashMap<>();
            List<String> headings = List.of();
            for (CsvRecord row : reader) {
                List<String> cells = row.getFields().stream().map(String::strip).toList();
                if (headings.isEmpty() && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    headings = cells;
                } else {
                    rows.put((int) row.getStartingLineNumber(), cells);
                }
            }
            return new TableCells(notes(file), headings, Map.copyOf(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns that are no limits of the scale. */
    List<Integer> columns() {
        return IntStream.range(0, headings.size())
                .filter(column -> !isLimit(column))
                .boxed()
                .toList();
    }

    String cell(int line, int column) {
        return rows.getOrDefault(line, List.of()).get(column);
    }

    /** How the limits of rows are written: all as percentages if one is, since a row may end where another begins. */
    LimitText limits(Collection<Table.Row> scale) {
        return scale.stream().anyMatch(row -> hasPercentage(row.line())) ? LimitText.PERCENT : LimitText.DECIMAL;
    }

    private boolean hasPercentage(int line) {
        List<String> cells = rows.getOrDefault(line, List.of());
        return IntStream.range(0, cells.size())
                .anyMatch(column -> isLimit(column) && cells.get(column).endsWith("%"));
    }

    private boolean isLimit(int column) {
        return LIMITS.contains(Ascii.toLowerCase(headings.get(column)));
    }

    private static List<String> notes(SourceFile file) {
        return file.text()
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
