package io.kaohe.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.fact.Agent;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Role;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.settlement.TeamStatement;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @ParameterizedTest
    @EnumSource
    void thePageReadsAsTheGoldenFile(Language language) throws IOException {
        assertThat(body(reporting(language).of(SettlementExample.settlement())))
                .isEqualTo(golden("sheets_" + language.tag() + ".html"));
    }

    @Property(tries = 200)
    void noTextOfAFileBecomesPartOfThePage(
            @ForAll
                    @StringLength(min = 1, max = 20)
                    @Chars({'<', '>', '"', '\'', '&', '=', '/', '-', '!', '\n', 'a'})
                    @CharRange(from = '\u2020', to = '\u2070')
                    String text) {
        assertThat(tags(page(text))).isEqualTo(tags(page("harmless")));
    }

    @Example
    void aScriptInANameIsShownAsText() {
        String page = page("</title></style><script>alert(\"1\")</script><a href='javascript:alert(1)'>");

        assertThat(page)
                .contains("&lt;script&gt;alert(\"1\")&lt;/script&gt;&lt;a href='javascript:alert(1)'&gt;")
                .doesNotContain("<script", "<a href='");
    }

    @Test
    void theSheetOfOneAgentStandsAloneAsItStandsAmongAll() {
        Settlement settlement = SettlementExample.settlement();
        String alone = body(reporting(Language.EN).of(settlement, "A02"));
        String sheet = alone.substring(alone.indexOf("<dl class=\"head\">"), alone.lastIndexOf("</article>"));

        assertThat(alone).contains("Anna Maria (A02)").doesNotContain("A01", "Fund", "<nav");
        assertThat(reporting(Language.EN).of(settlement)).contains(sheet);
    }

    @Test
    void theReaderSeesWhatWasRecordedOfThemselvesAndOnlyThatThereIsSomethingOfOthers() {
        TeamMonth month = TeamMonth.builder(SettlementExample.settlement().period(), Team.of("yangzhou", "扬州客服"))
                .add(
                        Agent.of("A01", "林一", Role.PRE_SALES),
                        Agent.of("A02", "Anna", Role.PRE_SALES),
                        new Metric("A01", "quiz", new BigDecimal("0.9")),
                        new Metric("A02", "quiz", new BigDecimal("0.7")))
                .build();
        Entry entry = SampleEntry.of(EntryKind.BONUS, "one of two", "两人之一")
                .under("DT2")
                .amount("5.00")
                .facts("metrics/A01/quiz", "metrics/A02/quiz")
                .entry();

        String page = reporting(Language.ZH).withFacts(month).of(of(List.of(entry)), "A01");

        assertThat(page)
                .contains("<dt>依据</dt>\n<dd>"
                        + FactLine.of(month.all(Metric.class).get(0)).in(Language.ZH) + "</dd>")
                .contains("<dd>指标 A02 quiz</dd>")
                .doesNotContain("0.7");
    }

    @Test
    void eachEntryHasTheIdByWhichAnAppealNamesIt() {
        Settlement settlement = SettlementExample.settlement();

        assertThat(reporting(Language.EN).of(settlement))
                .contains(settlement.identified().statements().stream()
                        .flatMap(statement -> statement.entries().stream())
                        .map(entry -> "<dt>Id</dt>\n<dd><code>" + entry.id() + "</code></dd>")
                        .toList());
    }

    @Test
    void ofManyFactsTheFirstAreSaidAndTheOthersCounted() {
        TeamMonth.Builder month = TeamMonth.builder(
                        SettlementExample.settlement().period(), Team.of("yangzhou", "扬州客服"))
                .add(Agent.of("A01", "林一", Role.PRE_SALES));
        List<String> references = IntStream.rangeClosed(10, 34)
                .mapToObj(nth -> "metrics/A01/m" + nth)
                .toList();
        IntStream.rangeClosed(10, 34).forEach(nth -> month.add(new Metric("A01", "m" + nth, new BigDecimal(nth))));
        Entry entry = SampleEntry.of(EntryKind.BONUS, "many", "许多")
                .under("DT2")
                .amount("5.00")
                .facts(references.toArray(String[]::new))
                .entry();

        assertThat(reporting(Language.EN).withFacts(month.build()).of(of(List.of(entry)), "A01"))
                .contains("m21", "<dd>and 13 more</dd>")
                .doesNotContain("m22");
    }

    @Test
    void anAgentThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> reporting(Language.EN).of(SettlementExample.settlement(), "B01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no agent B01 in yangzhou");
    }

    @Test
    void settlementsOfSeveralPoliciesAreOnePageWithOneList() {
        Settlement settlement = SettlementExample.settlement();
        HtmlReport other = new HtmlReport(Words.same("Other rules"), clause -> Words.same(""), Language.EN);
        String page = HtmlReport.joined(
                Language.EN,
                List.of(
                        new HtmlReport.Part(reporting(Language.EN), settlement, Optional.of("A02")),
                        new HtmlReport.Part(other, settlement, Optional.of("A02"))));

        assertThat(page)
                .containsOnlyOnce("<nav")
                .containsSubsequence(
                        "<a href=\"#s1-1\">",
                        "<a href=\"#s2-1\">",
                        "<article class=\"sheet\" id=\"s1-1\">",
                        "id=\"s2-1\"");
    }

    @Test
    void theDefaultLocaleDoesNotShow() {
        String before = reporting(Language.EN).of(SettlementExample.settlement());
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(reporting(Language.EN).of(SettlementExample.settlement()))
                    .isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static HtmlReport reporting(Language language) {
        return new HtmlReport(SettlementExample.TITLE, SettlementExample::heading, language)
                .withReadings(SettlementExample::reading);
    }

    /** A page in which every text that can come from a file is the same. */
    private static String page(String text) {
        Words words = Words.same(text);
        Entry entry = SampleEntry.of(EntryKind.FINE, text, text)
                .under(text)
                .amount("20.00")
                .inFiveShares()
                .facts("shifts/A01/" + text, text)
                .entry()
                .waivedBy(text, text);
        Settlement settlement = new Settlement(
                text,
                text,
                text,
                SettlementExample.settlement().period(),
                new TeamStatement(text, text, BigDecimal.ONE, List.of(entry)),
                List.of(new Statement(text, text, List.of(entry))));
        return new HtmlReport(words, clause -> Words.same("-" + text), Language.EN)
                .withReadings(clause -> Words.same("-" + text))
                .of(settlement)
                .replaceAll("(?s)<style>.*?</style>", "");
    }

    private static Settlement of(List<Entry> entries) {
        return new Settlement(
                "example-team",
                "sha256:1",
                "sha256:2",
                SettlementExample.settlement().period(),
                new TeamStatement("yangzhou", "扬州客服", BigDecimal.ZERO, List.of()),
                List.of(new Statement("A01", "林一", entries)));
    }

    private static List<String> tags(String page) {
        return TAG.matcher(page).results().map(MatchResult::group).toList();
    }

    private static String body(String page) {
        return page.substring(page.indexOf("<main>"));
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = HtmlReportTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
