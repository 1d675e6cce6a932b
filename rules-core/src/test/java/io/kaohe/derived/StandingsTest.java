package io.kaohe.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.kaohe.fact.Complaint;
import io.kaohe.fact.ComplaintCause;
import io.kaohe.fact.Sales;
import io.kaohe.number.Exact;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingsTest {
    @Test
    void equalSalesShareARankAndASupervisorHasNone() {
        KnownMonth month = KnownMonth.of(sales("A01", "100.0"), sales("A02", "100.00"), sales("S01", "900"));

        assertThat(Standing.of(month))
                .extracting(Standing::agent, Standing::rank, Standing::tied, Standing::ranked)
                .containsExactly(tuple("A01", 1, 2, 2), tuple("A02", 1, 2, 2));
    }

    @Test
    void theRankBehindATieCountsAllBeforeIt() {
        KnownMonth month = KnownMonth.of(sales("A01", "100"), sales("A02", "250"));

        assertThat(Standing.of(month))
                .extracting(Standing::agent, Standing::rank)
                .containsExactly(tuple("A01", 2), tuple("A02", 1));
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

    private static Sales sales(String agent, String amount) {
        return new Sales(agent, new BigDecimal(amount), null, null, BigDecimal.ZERO, true, false);
    }

    private static Complaint complaint(String agent, int day, ComplaintCause cause) {
        return new Complaint(agent, LocalDate.of(2024, 3, day), cause, false, BigDecimal.ZERO);
    }
}
