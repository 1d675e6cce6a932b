package io.kaohe.diff;

import static io.kaohe.fact.EntryKind.BONUS;
import static io.kaohe.fact.EntryKind.FINE;
import static io.kaohe.fact.EntryKind.RED_PACKET;
import static io.kaohe.fact.EntryKind.SANCTION;
import static io.kaohe.fact.EntryKind.WAGE_DEDUCTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.settlement.Entry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntryPairingTest {
    private static final String FIRST = "shifts/A01/2024-03-01";
    private static final String SECOND = "shifts/A01/2024-03-02";
    private static final Line LATE =
            Line.of(RED_PACKET, "DT3").on(1).amount("20.00").facts(FIRST);

    @Test
    void anEntryThatIsTheSameIsOneRow() {
        assertRows(List.of(LATE), List.of(LATE), "SAME DT3 20.00 | DT3 20.00");
    }

    @Test
    void anAmountThatIsSpelledOtherwiseIsTheSame() {
        assertRows(List.of(LATE), List.of(LATE.amount("20.0")), "SAME DT3 20.00 | DT3 20.0");
    }

    @Test
    void anotherAmountIsAChange() {
        List<EntryDiff> rows =
                assertRows(List.of(LATE), List.of(LATE.amount("25.00")), "CHANGED DT3 20.00 | DT3 25.00");

        assertThat(rows.get(0).aspects()).containsExactly(Aspect.AMOUNT);
        assertThat(rows.get(0).money().difference()).isEqualTo("-5.00");
    }

    @Test
    void anotherRuleOrReasonAloneIsNoDifference() {
        Line told = LATE.rule("DT3 late").reason("late");

        List<EntryDiff> rows = assertRows(List.of(LATE), List.of(told), "REWORDED DT3 20.00 | DT3 20.00");

        assertThat(rows.get(0).aspects()).containsExactly(Aspect.RULE, Aspect.REASON);
        assertThat(rows.get(0).change().isDifference()).isFalse();
    }

    @Test
    void aRemarkOfAnotherClauseThatComesIsADifferenceAndOneInOtherWordsIsNot() {
        assertRows(List.of(LATE), List.of(LATE.noted("DT7", "shared")), "CHANGED DT3 20.00 | DT3 20.00");
        assertRows(
                List.of(LATE.noted("DT7", "shared")),
                List.of(LATE.noted("DT7", "divided")),
                "REWORDED DT3 20.00 | DT3 20.00");
    }

    @Test
    void aWaiverIsADifference() {
        Entry forgiven = LATE.entry().waivedBy("metro", "L01");

        EntryDiff row =
                EntryPairing.rows(List.of(LATE.entry()), List.of(forgiven)).get(0);

        assertThat(row.aspects()).containsExactly(Aspect.AMOUNT, Aspect.WAIVED);
        assertThat(row.money().difference()).isEqualTo("20.00");
    }

    @Test
    void entriesOfDifferentDatesAreDifferentEvents() {
        assertRows(
                List.of(LATE.facts("agents/A01", FIRST)),
                List.of(LATE.on(2).facts("agents/A01", SECOND)),
                "APPEARED - | DT3 20.00",
                "VANISHED DT3 20.00 | -");
    }

    @Test
    void anEqualEntryIsNotTakenAwayByOneThatOnlyComesNear() {
        assertRows(
                List.of(LATE.amount("10"), LATE.amount("20")),
                List.of(LATE.amount("20"), LATE.amount("30")),
                "CHANGED DT3 10 | DT3 30",
                "SAME DT3 20 | DT3 20");
    }

    @Test
    void ofSeveralEntriesOfAFactThoseOfOneRuleBelongTogether() {
        assertRows(
                List.of(LATE.rule("one").amount("10"), LATE.rule("two").amount("20")),
                List.of(LATE.rule("one").amount("21"), LATE.rule("two").amount("11")),
                "CHANGED DT3 10 | DT3 21",
                "CHANGED DT3 20 | DT3 11");
    }

    @Test
    void ofSeveralEntriesOfARuleThoseOfCloseAmountsBelongTogether() {
        assertRows(
                List.of(LATE.amount("10"), LATE.amount("50")),
                List.of(LATE.amount("12"), LATE.amount("31"), LATE.amount("55")),
                "APPEARED - | DT3 31",
                "CHANGED DT3 10 | DT3 12",
                "CHANGED DT3 50 | DT3 55");
    }

    @Test
    void aRenumberedClauseIsAChangeOfTheClauseAndHidesNoAmount() {
        Line renumbered = Line.of(RED_PACKET, "DT4").on(1).facts(FIRST);

        List<EntryDiff> rows =
                assertRows(List.of(LATE), List.of(renumbered.amount("20")), "CHANGED DT3 20.00 | DT4 20");

        assertThat(rows.get(0).aspects()).containsExactly(Aspect.CLAUSE, Aspect.RULE);
        assertRows(List.of(LATE), List.of(renumbered.amount("25")), "CHANGED DT3 20.00 | DT4 25");
    }

    @Test
    void whatNowStandsUnderTheOldNumberIsNotTakenForTheOldClause() {
        assertRows(
                List.of(LATE, LATE.on(2).facts(SECOND).amount("30.00")),
                List.of(
                        Line.of(FINE, "DT3").on(1).amount("20.00").facts("complaints/A01/2024-03-01"),
                        Line.of(RED_PACKET, "DT4").on(1).amount("20.00").facts(FIRST),
                        Line.of(RED_PACKET, "DT4").on(2).amount("30.00").facts(SECOND)),
                "APPEARED - | DT3 20.00",
                "CHANGED DT3 20.00 | DT4 20.00",
                "CHANGED DT3 30.00 | DT4 30.00");
    }

    @Test
    void twoClausesThatExchangeTheirNumbersBothShow() {
        Line one = Line.of(FINE, "TO1").on(1).amount("50").facts("complaints/A01/2024-03-01");
        Line other = Line.of(FINE, "TO2").on(1).amount("80").facts(FIRST);

        assertRows(
                List.of(one, other),
                List.of(
                        Line.of(FINE, "TO2").on(1).amount("50").facts("complaints/A01/2024-03-01"),
                        Line.of(FINE, "TO1").on(1).amount("80").facts(FIRST)),
                "CHANGED TO1 50 | TO2 50",
                "CHANGED TO2 80 | TO1 80");
    }

    @Test
    void aBonusUnderAnotherClauseOfWhichOnlyTheAgentIsTheSameIsAnotherBonus() {
        assertRows(
                List.of(Line.of(BONUS, "B1").amount("100").facts("agents/A01")),
                List.of(Line.of(BONUS, "B2").amount("300").facts("agents/A01")),
                "APPEARED - | B2 300",
                "VANISHED B1 100 | -");
    }

    @Test
    void aFineThatBecomesARedPacketIsAChangeOfKind() {
        List<EntryDiff> rows = assertRows(
                List.of(LATE),
                List.of(Line.of(FINE, "DT3").on(1).amount("20.00").facts(FIRST)),
                "CHANGED DT3 20.00 | DT3 20.00");

        assertThat(rows.get(0).aspects()).containsExactly(Aspect.KIND);
    }

    @Test
    void aDeductionIsNotTakenForTheSanctionBesideIt() {
        Line deduction = Line.of(WAGE_DEDUCTION, "DT18").amount("500").facts(FIRST);
        Line sanction = Line.of(SANCTION, "DT18").code("CRITICISM").facts(FIRST);

        assertRows(List.of(sanction), List.of(deduction), "APPEARED - | DT18 500", "VANISHED DT18 CRITICISM | -");
        assertRows(
                List.of(sanction, deduction),
                List.of(sanction.code("DEMERIT"), deduction.amount("600")),
                "CHANGED DT18 500 | DT18 600",
                "CHANGED DT18 CRITICISM | DT18 DEMERIT");
    }

    @Test
    void anEntryOfTheMonthThatRestsOnAFactMoreIsTheSameLine() {
        Line sum = Line.of(FINE, "L5").amount("30").facts(FIRST);

        List<EntryDiff> rows =
                assertRows(List.of(sum), List.of(sum.amount("60").facts(FIRST, SECOND)), "CHANGED L5 30 | L5 60");

        assertThat(rows.get(0).aspects()).containsExactly(Aspect.AMOUNT, Aspect.FACTS);
    }

    @Test
    void ofSeveralLinesThoseWithTheMostFactsInCommonBelongTogether() {
        Line line = Line.of(FINE, "L5");

        assertRows(
                List.of(line.amount("1").facts("a", "b"), line.amount("2").facts("c", "d")),
                List.of(line.amount("9").facts("a", "b", "x"), line.amount("8").facts("b", "c", "d")),
                "CHANGED L5 1 | L5 9",
                "CHANGED L5 2 | L5 8");
    }

    @Test
    void theOnlyBonusOfAClauseIsTheSameLineWhateverItRestsOn() {
        Line bonus = Line.of(BONUS, "B1");

        assertRows(
                List.of(bonus.amount("100").facts("sales/A01")),
                List.of(bonus.amount("120").facts("metrics/A01/turnover")),
                "CHANGED B1 100 | B1 120");
        assertRows(
                List.of(bonus.amount("100").facts("sales/A01")),
                List.of(
                        bonus.amount("120").facts("metrics/A01/x"),
                        bonus.amount("90").facts("metrics/A01/y")),
                "APPEARED - | B1 120",
                "APPEARED - | B1 90",
                "VANISHED B1 100 | -");
    }

    private static List<EntryDiff> assertRows(List<Line> before, List<Line> after, String... expected) {
        List<EntryDiff> rows = EntryPairing.rows(entries(before), entries(after));

        assertThat(rows.stream().map(EntryPairingTest::text)).containsExactlyInAnyOrder(expected);
        assertThat(EntryPairing.rows(entries(after), entries(before)).stream()
                        .map(EntryDiff::mirrored)
                        .map(EntryPairingTest::text))
                .containsExactlyInAnyOrder(expected);
        return rows;
    }

    private static List<Entry> entries(List<Line> lines) {
        return lines.stream().map(Line::entry).toList();
    }

    private static String text(EntryDiff row) {
        return row.change() + " "
                + Stream.of(row.before(), row.after())
                        .map(one -> one.map(EntryPairingTest::text).orElse("-"))
                        .reduce((before, after) -> before + " | " + after)
                        .orElseThrow();
    }

    private static String text(Entry entry) {
        return entry.clause().orElse("") + " "
                + entry.code().or(() -> entry.amount().map(Object::toString)).orElse("");
    }
}
