package io.kaohe.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kaohe.fact.Adjustment;
import io.kaohe.fact.Agent;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Role;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Waiver;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final Entry FINE = entry(EntryKind.FINE, Optional.of(FIRST), "20.00");
    private static final Entry LATER = entry(EntryKind.FINE, Optional.of(FIRST.plusDays(4)), "30.00");
    private static final Entry SANCTION = entry(EntryKind.SANCTION, Optional.of(FIRST), "");

    @Test
    void aWaiverOfADateForgivesTheEntriesOfThatDateAndKeepsTheAmount() {
        List<Entry> entries = close(builder().waive(Waiver.ofClause("A01", "T1", FIRST, "metro", "L01")), FINE, LATER);

        assertThat(entries).extracting(Entry::amountText).containsExactly("0.00", "30.00");
        assertThat(entries.get(0).waived()).contains(new Waived(Optional.of(new BigDecimal("20.00")), "metro", "L01"));
        assertThat(entries.get(1).waived()).isEmpty();
    }

    @Test
    void aWaiverStrikesOutASanctionWhichHasNoAmount() {
        Entry struck = close(builder().waive(Waiver.ofClause("A01", "T1", "metro", "L01")), SANCTION)
                .get(0);

        assertThat(struck.waived()).contains(new Waived(Optional.empty(), "metro", "L01"));
    }

    @Test
    void aWaiverThatMatchesNothingIsAnError() {
        TeamMonth.Builder month = builder().waive(Waiver.ofClause("A01", "T1", FIRST.plusDays(1), "metro", "L01"));

        assertThatThrownBy(() -> close(month, FINE))
                .hasMessageContaining("/waivers/0")
                .hasMessageContaining("the waiver of T1 for A01 on 2024-03-02 matches no amount and no sanction");
    }

    @Test
    void anEntryKeepsItsIdWhenItIsForgiven() {
        List<Entry> before = close(builder(), FINE, FINE, LATER);
        String second = before.get(1).id();
        List<Entry> after =
                close(builder().waive(Waiver.ofEntry("A01", "T1", second, "metro", "L01")), FINE, FINE, LATER);

        assertThat(before).extracting(Entry::id).doesNotHaveDuplicates().allMatch(id -> id.matches(EntryId.PATTERN));
        assertThat(after)
                .extracting(Entry::id)
                .containsExactlyInAnyOrder(before.stream().map(Entry::id).toArray(String[]::new));
        assertThat(after.stream().filter(entry -> entry.waived().isPresent()))
                .extracting(Entry::id, Entry::amountText)
                .containsExactly(tuple(second, "0.00"));
    }

    @Test
    void aWaiverOfAnEntryThatIsNoLongerTheSameSaysWhatThereIsNow() {
        String now = close(builder(), FINE).get(0).id();
        TeamMonth.Builder month = builder().waive(Waiver.ofEntry("A01", "T1", "0123456789abcdef", "metro", "L01"));

        assertThatThrownBy(() -> close(month, FINE))
                .hasMessageContaining("/waivers/0/entry")
                .hasMessageContaining(
                        "there is no entry 0123456789abcdef of T1 for A01: it was never there, or it is no"
                                + " longer the same")
                .hasMessageContaining(
                        "Maybe one of those that there are now is meant: " + now + " (FINE 2024-03-01 20.00).");
    }

    @Test
    void aWaiverOfAClauseOfAnotherPolicyIsPassedOverAndOneOfNoneIsAnError() {
        assertThat(close(builder().waive(Waiver.ofClause("A01", "X1", "metro", "L01")), FINE))
                .extracting(entry -> entry.identified(""))
                .containsExactly(FINE);
        assertThatThrownBy(() -> close(builder().waive(Waiver.ofClause("A01", "T11", "metro", "L01")), FINE))
                .hasMessageContaining("no policy known here has a clause T11")
                .hasMessageContaining("Maybe \"T1\" was meant.");
    }

    @Test
    void anAdjustmentIsAnEntryAndAWaiverCanForgiveIt() {
        Adjustment bonus = new Adjustment("A01", "T1", EntryKind.BONUS, new BigDecimal("12.345"), "overtime", "L01");
        Entry entry = close(builder().add(bonus)).get(0);

        assertThat(entry.amountText()).isEqualTo("12.35");
        assertThat(entry.facts()).containsExactly("adjustments/A01");
        assertThat(entry.reason()).hasToString("overtime (entered by hand, approved by L01)");
    }

    @Test
    void anAgentAboutWhomThereAreNoFactsGetsANotice() {
        assertThat(close(builder()))
                .extracting(entry -> entry.code().orElse(""))
                .containsExactly("NO_FACTS");
    }

    @Test
    void theFundIsTheSumOfTheFinesWhereThePolicyPaysIntoOne() {
        TeamMonth month = builder().build();
        Closing closing = new Closing(month, "p", List.of("T1"), Set.of());
        Map<String, List<Entry>> closed = closing.close(Map.of("A01", List.of(FINE, LATER, SANCTION)), Guard.NONE);

        assertThat(closing.team(closed, true).fund()).isEqualTo("50.00");
        assertThat(closing.team(closed, false).fund()).isEqualTo("0.00");
    }

    private static TeamMonth.Builder builder() {
        return TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "team"))
                .add(Agent.of("A01", "one", Role.PRE_SALES));
    }

    /** The entries of the one agent, without the notice that there are no facts. */
    private static List<Entry> close(TeamMonth.Builder month, Entry... written) {
        return new Closing(month.build(), "p", List.of("T1"), Set.of("X1"))
                .close(Map.of("A01", List.of(written)), Guard.NONE).getOrDefault("A01", List.of()).stream()
                        .filter(entry -> written.length == 0 || entry.clause().isPresent())
                        .toList();
    }

    private static Entry entry(EntryKind kind, Optional<LocalDate> date, String amount) {
        return new Entry(
                kind,
                Optional.of("T1"),
                Optional.of("T1 a rule"),
                date,
                amount.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(amount)),
                OptionalInt.empty(),
                amount.isEmpty() ? Optional.of("WARNING") : Optional.empty(),
                List.of("agents/A01"),
                Words.same("why"),
                List.of(),
                Optional.empty());
    }
}
