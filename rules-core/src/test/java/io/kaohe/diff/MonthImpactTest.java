package io.kaohe.diff;

import static io.kaohe.fact.EntryKind.FINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kaohe.problem.FactsException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.TeamStatement;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MonthImpactTest {
    private static final Problem PROBLEM =
            Problem.error("missing-figure", Place.at("march.json", "/sales"), Words.same("none"));
    private static final Supplier<SettledMonth> REJECTING = () -> {
        throw new FactsException(List.of(PROBLEM));
    };

    @Test
    void aMonthThatBothSettleIsCompared() {
        MonthImpact month = impact(settling("10"), settling("20"));

        assertThat(month).isInstanceOf(ComparedMonth.class);
        assertThat(month.isDifference()).isTrue();
        assertThat(impact(settling("10"), settling("10")).isDifference()).isFalse();
    }

    @Test
    void aMonthThatOneRejectsIsADifferenceAndKeepsItsProblems() {
        MonthImpact month = impact(settling("10"), REJECTING);

        assertThat(month)
                .isEqualTo(new RejectedMonth(
                        "march.json", Optional.of(YearMonth.of(2024, 3)), List.of(), List.of(PROBLEM)));
        assertThat(month.isDifference()).isTrue();
        assertThat(new ImpactReport(List.of(month)).isComplete()).isTrue();
    }

    @Test
    void ofAMonthThatBothRejectNothingIsKnown() {
        MonthImpact month = impact(REJECTING, REJECTING);

        assertThat(month.isDifference()).isFalse();
        assertThat(new ImpactReport(List.of(month)).isComplete()).isFalse();
    }

    @Test
    void onlyOneMonthOfOneTeamCanBeCompared() {
        Settlement march = Line.settlement(List.of());
        Settlement other = new Settlement(
                "late",
                "sha256:0",
                "sha256:1",
                YearMonth.of(2024, 4),
                new TeamStatement("hangzhou", "杭州", BigDecimal.ZERO, List.of()),
                List.of());

        assertThatThrownBy(() -> SettlementDiff.of(march, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a month is compared with itself, and yangzhou in 2024-03 is not hangzhou in 2024-04");
    }

    @Test
    void anAgentOfOnlyOneOfTheSettlementsIsComparedWithNothing() {
        Settlement both =
                Line.settlement(List.of(Line.of(FINE, "C1").amount("10").entry()));

        SettlementDiff diff = SettlementDiff.of(both.only("A02"), both);

        assertThat(diff.statements())
                .extracting(StatementDiff::agent, StatementDiff::name, StatementDiff::isDifference)
                .containsExactly(tuple("A01", "林一", true), tuple("A02", "陈雨", false));
    }

    private static MonthImpact impact(Supplier<SettledMonth> before, Supplier<SettledMonth> after) {
        return MonthImpact.of("march.json", Optional.empty(), before, after);
    }

    private static Supplier<SettledMonth> settling(String fine) {
        PolicyVersion version = new PolicyVersion(
                "late", "late", Words.same("Late"), YearMonth.of(2020, 1), "sha256:0", List.of(), Map.of());
        return () -> new SettledMonth(
                version,
                Line.settlement(List.of(Line.of(FINE, "C1").amount(fine).entry())));
    }
}
