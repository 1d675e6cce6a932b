package io.kaohe.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.settlement.TeamStatement;
import io.kaohe.text.DisplayWidth;
import io.kaohe.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextReportTest {
    @ParameterizedTest
    @EnumSource
    void theReportReadsAsTheGoldenFile(Language language) throws IOException {
        assertThat(report(SettlementExample.settlement(), language))
                .isEqualTo(golden("report_" + language.tag() + ".txt"));
    }

    @ParameterizedTest
    @EnumSource
    void noLineIsWiderThanAHundredColumns(Language language) {
        assertThat(report(SettlementExample.settlement(), language).lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void theDefaultLocaleDoesNotShow() {
        String before = report(SettlementExample.settlement(), Language.EN);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(report(SettlementExample.settlement(), Language.EN)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void aNameCannotBreakALineOrSteerATerminal() {
        String text = report(of(new Statement("A01", "Eve\n\u001b[2J\u202Erof", List.of())), Language.EN);

        assertThat(text).contains("Agent    Eve  [2J rof (A01)\n");
    }

    @Test
    void aTeamWithoutEntriesAndFundIsNotMentioned() {
        assertThat(report(of(), Language.EN)).startsWith("=".repeat(100) + "\nFacts ");
    }

    @Test
    void theStatementOfOneAgentStandsAloneAsItStandsAmongAll() {
        Settlement settlement = SettlementExample.settlement();
        String alone = reporting(Language.EN).of(settlement, "A02");

        assertThat(alone).contains("Anna Maria (A02)").doesNotContain("A01").doesNotContain("Fund");
        assertThat(report(settlement, Language.EN)).contains(alone.substring(0, alone.indexOf("\n==")));
    }

    private static Settlement of(Statement... statements) {
        Settlement example = SettlementExample.settlement();
        return new Settlement(
                example.policy(),
                example.policyFingerprint(),
                example.factsFingerprint(),
                example.period(),
                new TeamStatement("yangzhou", "扬州客服", BigDecimal.ZERO, List.of()),
                List.of(statements));
    }

    private static String report(Settlement settlement, Language language) {
        return reporting(language).of(settlement);
    }

    private static TextReport reporting(Language language) {
        return new TextReport(SettlementExample.TITLE, SettlementExample::heading, language);
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = TextReportTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
