package io.kaohe.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.document.DocumentException;
import io.kaohe.document.SourceText;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementReaderTest {
    private static final String EXAMPLE = FactsJson.resource("settlement-example.json");

    @Test
    void whatIsReadIsWrittenAsItWas(@TempDir Path folder) throws IOException {
        String json = SettlementDocument.toJson(SettlementSample.SAMPLE, Language.ZH);
        Settlement read = SettlementDocument.read(Files.writeString(folder.resolve("settlement.json"), json));

        assertThat(SettlementDocument.toJson(read, Language.EN)).isEqualTo(json);
        assertThat(read.team().name()).isEqualTo("yangzhou");
        assertThat(read.of("A01").name()).isEqualTo("A01");
        assertThat(read.of("A01").totals())
                .isEqualTo(SettlementSample.SAMPLE.of("A01").totals());
        assertThat(read.of("A02").entries().get(0).waived().orElseThrow().amount())
                .isEqualTo(SettlementSample.SAMPLE
                        .of("A02")
                        .entries()
                        .get(0)
                        .waived()
                        .orElseThrow()
                        .amount());
    }

    @Test
    void severalSettlementsAreReadOutOfAnArray() {
        String array =
                SettlementDocument.toJson(List.of(SettlementSample.SAMPLE, SettlementSample.SAMPLE), Language.EN);

        assertThat(SettlementDocument.readAll(SourceText.of("all.json", array))).hasSize(2);
        assertThat(SettlementDocument.readAll(SourceText.of("one.json", EXAMPLE)))
                .hasSize(1);
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> SettlementDocument.read(SourceText.of("all.json", array)))
                .withMessageStartingWith("all.json:1:1: the document is an array, expected an object");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kaohe/settlement/1" | "kaohe/settlement/9" | 2:13 /schema: schema is "kaohe/settlement/9", expected "kaohe/settlement/1"
            "fund": "0.00"       | "fund": "-1"         | 6:39 /team/fund: fund is -1, below 0
            "fund": "0.00", "entries": [] | "fund": "0.005" | 6:11 /team/entries: entries is missing, expected an array
            "amount": "20.00"    | "amount": "20.001"   | 12:21 /agents/0/entries/0/amount: amount is 20.001, more exact than any RED_PACKET
            "amount": "20.00"    | "amount": "21.00"    | 9:17 /agents/0/totals: totals are {RED_PACKET=40.00}, but the entries add up to {RED_PACKET=41.00}
            "amount": "20.00"    | "amounts": "20.00"   | 12:11 /agents/0/entries/0/amounts: there is no property "amounts"
            "RED_PACKET": "40.00" | "PACKET": "40.00"   | 9:19 /agents/0/totals/PACKET: there is no property "PACKET"
            "shares": 5          | "shares": "five"     | 12:40 /agents/0/entries/0/shares: shares is "five", expected a whole number
            "shares": 5          | "shares": 5, "code": "LATE" | 11:9 /agents/0/entries/0: a RED_PACKET has no code
            "kind": "RED_PACKET" | "kind": "SANCTION"   | 11:9 /agents/0/entries/0: a SANCTION needs a code
            "kind": "RED_PACKET" | "kind": "RED"        | 11:19 /agents/0/entries/0/kind: kind is "RED", expected one of
            "date": "2024-03-01" | "date": null         | 11:107 /agents/0/entries/0/date: date is null, expected a date such as 2024-03-01
            """)
    void whatIsWrongHasItsPlace(String right, String wrong, String expected) {
        String json = EXAMPLE.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        DocumentException e = catchThrowableOfType(
                DocumentException.class, () -> SettlementDocument.read(SourceText.of("s.json", json)));

        assertThat(e.getMessage().lines().toList())
                .anySatisfy(line -> assertThat(line).startsWith("s.json:" + expected));
    }
}
