package io.kaohe.examples.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.catalog.Catalog;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.Clause;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.wire.FactsDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code examples/data/tmall-store.json} is to show all that the policy {@code tmall-store} can do. */
class TmallStoreTest {
    private static final TeamMonth MONTH = FactsDocument.read(Path.of("../data/tmall-store.json"));
    private static final Policy POLICY = Catalog.policies().inForce("tmall-store", MONTH.period());
    private static final Settlement SETTLEMENT = POLICY.settle(MONTH);

    @Test
    void everyClauseWithRulesHasAnEntry() {
        List<String> ruled = POLICY.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.RULES)
                .map(Clause::id)
                .toList();

        assertThat(SETTLEMENT.statements().stream()
                        .flatMap(statement -> statement.entries().stream())
                        .flatMap(entry -> entry.clause().stream()))
                .containsAll(ruled)
                .isSubsetOf(ruled);
    }

    @Test
    void aDayOfTheMonthBeforeAndTheFirstOfThisAreARun() {
        assertThat(of("A06", "TM5"))
                .hasSize(1)
                .allMatch(entry -> entry.facts().contains("history/A06"))
                .allMatch(entry -> entry.facts().contains("absences/A06/2024-03-01"));
    }

    @Test
    void theSecondAndThirdBySalesShareTheSecondPrizeOfATeamOfSix() {
        assertThat(Stream.of("A01", "A02", "A03", "A06"))
                .extracting(agent ->
                        of(agent, "TM7").stream().map(Entry::amountText).toList())
                .containsExactly(List.of("100.00"), List.of("25.00"), List.of("25.00"), List.of());
    }

    @Test
    void theSupervisorAnswersForTheShiftOfAnAgentOnLeave() {
        assertThat(of("S01", "TM6"))
                .extracting(Entry::facts)
                .containsExactly(List.of("leaves/A05/2024-03-23", "misconduct/A05/2024-03-24"));
        assertThat(of("A02", "TM6")).hasSize(1);
    }

    @Test
    void theWarningIsWaived() {
        assertThat(of("A04", "TM10"))
                .hasSize(1)
                .allMatch(entry -> entry.waived().isPresent());
    }

    private static List<Entry> of(String agent, String clause) {
        return SETTLEMENT.of(agent).entries().stream()
                .filter(entry -> entry.clause().equals(Optional.of(clause)))
                .toList();
    }
}
