package io.kaohe.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.settlement.TeamStatement;
import io.kaohe.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesCsvTest {
    @ParameterizedTest
    @EnumSource
    void theTableReadsAsTheGoldenFile(Language language) throws IOException {
        String golden = "entries_" + language.tag() + ".csv";
        String table = new EntriesCsv(language).of(List.of(SettlementExample.settlement()));
        try (InputStream file = EntriesCsvTest.class.getResourceAsStream(golden)) {
            assertThat(file).as(golden).isNotNull();
            assertThat(table.replace("\r\n", "\n")).isEqualTo(new String(file.readAllBytes(), UTF_8));
        }
    }

    @Test
    void itBeginsWithAByteOrderMarkAndEachLineEndsAsSpreadsheetsWriteThem() {
        String head = new EntriesCsv(Language.EN).head();

        assertThat(head).startsWith("\uFEFFTeam,Team name,Month,").endsWith(",Facts,Id\r\n");
    }

    @Test
    void everyLineHasACellForEachColumn() {
        List<CsvRecord> lines = lines(new EntriesCsv(Language.EN).of(List.of(SettlementExample.settlement())));

        assertThat(lines).allMatch(line -> line.getFieldCount() == EntryColumn.values().length);
        assertThat(lines).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM",
                " =1",
                "\u3000=1",
                "\u200B=1",
                "1234567890123456",
                "12e3",
                "1.5E-3"
            })
    void aTextThatASpreadsheetWouldWorkOutHasAnApostropheBeforeIt(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text);
        assertThat(name(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"林一", "a=b", "1-2", "A01", "123456789012345", "12e", "", " ", "'=1", "2 × 2200.00 / 30"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
    }

    @Test
    void numbersStayNumbersAlsoBelowZero() {
        Entry points = SampleEntry.of(EntryKind.POINTS, "refused", "拒绝")
                .amount("-10.00")
                .entry();
        Entry fine =
                SampleEntry.of(EntryKind.FINE, "late", "迟到").amount("50.00").entry();

        assertThat(cell(points, EntryColumn.AMOUNT)).isEqualTo("-10.00");
        assertThat(cell(points, EntryColumn.MONEY)).isEmpty();
        assertThat(cell(fine, EntryColumn.AMOUNT)).isEqualTo("50.00");
        assertThat(cell(fine, EntryColumn.MONEY)).isEqualTo("-50.00");
    }

    @Test
    void aCellThatASemicolonOrATabWouldEndElsewhereIsQuoted() {
        assertThat(new EntriesCsv(Language.EN).rows(named("a;=1"))).contains(",\"a;=1\",");
        assertThat(new EntriesCsv(Language.EN).rows(named("a\t=1"))).contains(",\"a\t=1\",");
    }

    @Property(tries = 200)
    void whateverTheNameIsTheTableHoldsItAndNoCellBeginsAsAFormula(@ForAll String name) {
        String read = name(name);

        assertThat(read.replaceFirst("^'", "")).isEqualTo(name.replaceFirst("^'", ""));
        assertThat(read).doesNotMatch("(?s)[=+\\-@\t\r\n＝＋－＠].*");
    }

    private static String name(String name) {
        return lines(new EntriesCsv(Language.EN).rows(named(name))).get(0).getField(EntryColumn.NAME.ordinal());
    }

    private static String cell(Entry entry, EntryColumn column) {
        String rows = new EntriesCsv(Language.EN).rows(settlement(new Statement("A01", "林一", List.of(entry))));
        return lines(rows).get(0).getField(column.ordinal());
    }

    private static Settlement named(String name) {
        Entry entry =
                SampleEntry.of(EntryKind.FINE, "late", "迟到").amount("50.00").entry();
        return settlement(new Statement("A01", name, List.of(entry)));
    }

    private static Settlement settlement(Statement... statements) {
        TeamStatement team = new TeamStatement("t", "t", new BigDecimal("0.00"), List.of());
        return new Settlement("p", "sha256:p", "sha256:f", YearMonth.of(2024, 3), team, Arrays.asList(statements));
    }

    private static List<CsvRecord> lines(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().toList();
    }
}
