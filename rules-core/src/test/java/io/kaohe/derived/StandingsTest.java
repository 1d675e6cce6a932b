package io.kaohe.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.kaohe.fact.Complaint;
import io.kaohe.fact.ComplaintCause;
import io.kaohe.fact.Sales;
import io.kaohe.number.Exact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingsTest {
    @Test
    void theGreatestValueIsFirstAndEqualOnesShareARank() {
        KnownMonth month = KnownMonth.of()
                .and(ranked("A02", "sales", "100.0"))
                .and(ranked("S01", "sales", "250"))
                .and(ranked("A01", "sales", "100.00"));

        assertThat(Standing.of(month))
                .extracting(Standing::agent, Standing::rank, Standing::tied, Standing::nthOfTied, Standing::ranked)
                .containsExactly(tuple("S01", 1, 1, 1, 3), tuple("A01", 2, 2, 1, 3), tuple("A02", 2, 2, 2, 3));
    }

    @Test
    void theRankBehindATieCountsAllBeforeIt() {
        KnownMonth month = KnownMonth.of()
                .and(ranked("A01", "sales", "-2"))
                .and(ranked("A02", "sales", "0"))
                .and(ranked("S01", "sales", "0"));

        assertThat(Standing.of(month))
                .extracting(Standing::agent, Standing::rank)
                .containsExactly(tuple("A02", 1), tuple("S01", 1), tuple("A01", 3));
    }

    @Test
    void valuesAreComparedExactly() {
        Exact third = Exact.ratio(1, 3);
        KnownMonth month = KnownMonth.of()
                .and(new Ranked("A01", "mean", third.plus(third), List.of()))
                .and(new Ranked("A02", "mean", Exact.ratio(2, 3), List.of()))
                .and(ranked("S01", "mean", "0.666666666666666666666666666666666"));

        assertThat(Standing.of(month)).extracting(Standing::rank).containsExactly(1, 1, 3);
    }

    @Test
    void eachRankingIsOneOfItsOwn() {
        KnownMonth month = KnownMonth.of()
                .and(ranked("A01", "sales", "1"))
                .and(ranked("A02", "sales", "2"))
                .and(ranked("A01", "service", "90"));

        assertThat(Standing.of(month))
                .extracting(Standing::name, Standing::agent, Standing::rank, Standing::ranked)
                .containsExactly(
                        tuple("sales", "A02", 1, 2), tuple("sales", "A01", 2, 2), tuple("service", "A01", 1, 1));
    }

    @Test
    void anAgentThatIsInARankingTwiceIsAnError() {
        KnownMonth month = KnownMonth.of().and(ranked("A01", "sales", "7")).and(ranked("A01", "sales", "5"));

        assertThatThrownBy(() -> Standing.of(month))
                .hasMessageContaining("A01 is entered into the ranking \"sales\" twice, by 5 and 7");
    }

    @Test
    void theTeamsAverageIsOverTheAgentsProperThatSold() {
        TeamSales team = TeamSales.of(KnownMonth.of(sales("A01", "100"), sales("A02", "101"), sales("S01", "900")))
                .get(0);

        assertThat(team.sum()).isEqualByComparingTo("201");
        assertThat(team.average()).isEqualTo(Exact.of("100.5"));
        assertThat(TeamSales.of(KnownMonth.of()).get(0).average()).isEqualTo(Exact.ZERO);
    }

    @Test
    void complaintsAreCountedByTheirCauseInTheOrderOfDates() {
        KnownMonth month = KnownMonth.of(
                complaint("A01", 9, ComplaintCause.SERVICE),
                complaint("A01", 2, ComplaintCause.SERVICE),
                complaint("A01", 5, ComplaintCause.GOODS),
                complaint("A02", 1, ComplaintCause.SERVICE));

        assertThat(NthComplaint.of(month))
                .extracting(
                        NthComplaint::agent, one -> one.date().getDayOfMonth(), NthComplaint::cause, NthComplaint::nth)
                .containsExactlyInAnyOrder(
                        tuple("A01", 2, ComplaintCause.SERVICE, 1),
                        tuple("A01", 9, ComplaintCause.SERVICE, 2),
                        tuple("A01", 5, ComplaintCause.GOODS, 1),
                        tuple("A02", 1, ComplaintCause.SERVICE, 1));
    }

    private static Ranked ranked(String agent, String name, String value) {
        return new Ranked(agent, name, Exact.of(value), List.of());
    }

    private static Sales sales(String agent, String amount) {
        return new Sales(agent, new BigDecimal(amount), null, null, BigDecimal.ZERO, true, false);
    }

    private static Complaint complaint(String agent, int day, ComplaintCause cause) {
        return new Complaint(agent, LocalDate.of(2024, 3, day), cause, false, BigDecimal.ZERO);
    }
}
