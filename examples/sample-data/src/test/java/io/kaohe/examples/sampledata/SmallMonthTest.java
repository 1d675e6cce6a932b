package io.kaohe.examples.sampledata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaohe.Policy;
import io.kaohe.catalog.Catalog;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.Clause;
import io.kaohe.report.TextReport;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import io.kaohe.wire.FactsDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code examples/data/small-month.json} is to show all that the policy {@code dingtalk-team} can do. */
class SmallMonthTest {
    private static final TeamMonth MONTH = FactsDocument.read(Path.of("../data/small-month.json"));
    private static final Policy POLICY = Catalog.policies().inForce("dingtalk-team", MONTH.period());
    private static final Settlement SETTLEMENT = POLICY.settle(MONTH);

    @Test
    void everyClauseShowsButTheSchedule() {
        Set<String> clauses = POLICY.clauses().stream().map(Clause::id).collect(Collectors.toCollection(TreeSet::new));
        clauses.remove("DT1");

        Set<String> fired = new TreeSet<>();
        POLICY.settle(MONTH, rule -> fired.add(rule.clause()));
        assertThat(fired).isEqualTo(clauses);
    }

    @Test
    void theFourthMissedPunchIsALapseByTheTimeFilledIn() {
        assertThat(of("A02", "DT2"))
                .extracting(entry -> entry.date().orElseThrow(), Entry::amountText)
                .containsExactly(tuple(LocalDate.of(2025, 11, 13), "10.00"));
    }

    @Test
    void eachTierOfAbsenceFallsOnAnAgentOfItsOwn() {
        assertThat(Stream.of("A01/DT16", "A02/DT17", "A03/DT18", "A04/DT19"))
                .allSatisfy(pair -> assertThat(of(pair.substring(0, 3), pair.substring(4)))
                        .extracting(Entry::kind)
                        .contains(EntryKind.WAGE_DEDUCTION));
    }

    @Test
    void restIsLostByTheLeaveOfTheMonthBeforeAndByThatOfThisMonth() {
        assertThat(of("A04", "DT10"))
                .extracting(Entry::facts)
                .as("a rest day that costs a day's wage")
                .contains(List.of("history/A04", "leaves/A04/2025-11-09"));
        assertThat(of("A03", "DT11")).extracting(Entry::code).containsExactly(Optional.of("NO_REST_NEXT_MONTH"));
    }

    @Test
    void aClauseIsWaivedAndSoIsAFact() {
        assertThat(of("A01", "DT4")).allMatch(entry -> entry.waived().isPresent());
        assertThat(SETTLEMENT.of("A02").entries())
                .extracting(entry -> entry.code().orElse(""))
                .contains("WAIVED_FACT");
    }

    @ParameterizedTest
    @EnumSource
    void theStatementOfTheFirstAgentIsPrintedAsInTheGoldenFile(Language language) throws IOException {
        TextReport report = new TextReport(POLICY.title(), SmallMonthTest::heading, language);

        // Behind it stand the fingerprints, which every change to the policy changes.
        assertThat(report.of(SETTLEMENT, "A01")).startsWith(golden("A01_" + language.tag() + ".txt"));
    }

    private static List<Entry> of(String agent, String clause) {
        return SETTLEMENT.of(agent).entries().stream()
                .filter(entry -> entry.clause().equals(Optional.of(clause)))
                .toList();
    }

    private static Words heading(String clause) {
        return POLICY.clauses().stream()
                .filter(one -> one.id().equals(clause))
                .map(Clause::heading)
                .findFirst()
                .orElseGet(() -> Words.same(""));
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream = SmallMonthTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
