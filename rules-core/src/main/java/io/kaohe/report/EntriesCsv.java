package io.kaohe.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.text.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The entries of settlements as a table for spreadsheets: comma-separated (RFC 4180), a line an entry, those about the
 * team before those about its agents. Numbers are plain. A text that a spreadsheet would take for a formula, or for a
 * number that it rounds, has an apostrophe before it.
 *
 * <p>The columns keep their order in all versions, and are called in the language of the table.
 */
public final class EntriesCsv {
    /** By which Excel knows UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Language language;

    /** @param language of the names of columns, of what an entry is, of reasons and notes */
    public EntriesCsv(Language language) {
        this.language = language;
    }

    /** The whole table of some settlements. */
    public String of(List<Settlement> settlements) {
        return settlements.stream().map(this::rows).collect(Collectors.joining("", head(), ""));
    }

    /** What a file of {@link #rows} begins with: a byte order mark, and the names of the columns. */
    public String head() {
        Lexicon lexicon = Lexicon.of(language);
        return BYTE_ORDER_MARK
                + written(List.of(Arrays.stream(EntryColumn.values())
                        .map(column -> lexicon.say("csv." + column))
                        .toList()));
    }

    /** The lines of one settlement. */
    public String rows(Settlement settlement) {
        EntryWords words = new EntryWords(language, settlement.team().fund().signum() > 0);
        StringBuilder lines = new StringBuilder(
                written(rows(settlement, "", "", settlement.team().entries(), words)));
        for (Statement statement : settlement.statements()) {
            lines.append(written(rows(settlement, statement.agent(), statement.name(), statement.entries(), words)));
        }
        return lines.toString();
    }

    private static List<List<String>> rows(
            Settlement settlement, String agent, String name, List<Entry> entries, EntryWords words) {
        return entries.stream()
                .map(entry -> new EntryColumn.Row(settlement, agent, name, entry, words))
                .map(row -> Arrays.stream(EntryColumn.values())
                        .map(column -> column.cell(row))
                        .toList())
                .toList();
    }

    private static String written(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new Cautious())
                .build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Where the decimal sign is a comma, a spreadsheet takes semicolons for the ends of cells; others take tabs. */
    private static final class Cautious implements QuoteStrategy {
        @Override
        public boolean quoteValue(int lineNumber, int column, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
        }
    }
}
