package io.kaohe.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.diff.Settlements.Two;
import io.kaohe.fact.EntryKind;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Months added up by agent and by clause come to the same. */
class ImpactReportPropertiesTest {
    private static final PolicyVersion VERSION = new PolicyVersion(
            "late", "late", Words.same("Late"), YearMonth.of(2020, 1), "sha256:0", List.of(), Map.of());

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatAgentsAndWhatClausesComeToIsTheTotal(@ForAll("reports") ImpactReport report) {
        assertSameSums(report.agents().stream().map(AgentImpact::tally), report.tally());
        assertSameSums(report.clauses().stream().map(ClauseImpact::tally), report.tally());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void gainsAndLossesAreTheDifferenceOfAllAgents(@ForAll("reports") ImpactReport report) {
        AgentMonths months = report.agentMonths();
        BigDecimal difference = report.agents().stream()
                .filter(AgentImpact::isAgent)
                .map(agent -> agent.tally().money().difference())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(months.gains().add(months.losses())).isEqualByComparingTo(difference);
        assertThat(months.different()).isEqualTo(months.gain() + months.lose() + months.withoutMoney());
        assertThat(months.withoutMoney()).isNotNegative();
        assertThat(months.all()).isEqualTo(2 * report.compared().size());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aReportIsEmptyIfNoAgentIsAffected(@ForAll("reports") ImpactReport report) {
        assertThat(report.isEmpty()).isEqualTo(report.agents().stream().noneMatch(AgentImpact::isDifference));
        assertThat(report.isEmpty()).isEqualTo(report.tally().differences() == 0);
    }

    @Provide
    Arbitrary<ImpactReport> reports() {
        return Settlements.two().list().ofMinSize(1).ofMaxSize(3).map(ImpactReportPropertiesTest::report);
    }

    private static ImpactReport report(List<Two> months) {
        return new ImpactReport(IntStream.range(0, months.size())
                .<MonthImpact>mapToObj(i -> new ComparedMonth(
                        i + ".json", VERSION, VERSION, months.get(i).diff()))
                .toList());
    }

    private static void assertSameSums(Stream<Tally> parts, Tally total) {
        Tally sum = parts.reduce(Tally.NOTHING, Tally::plus);

        assertThat(sum.money().difference()).isEqualByComparingTo(total.money().difference());
        for (EntryKind kind : EntryKind.values()) {
            assertThat(sum.kinds().get(kind)).isEqualTo(total.kinds().get(kind));
        }
    }
}
