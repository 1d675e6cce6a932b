package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kaohe.Policy;
import io.kaohe.policy.Clause;
import io.kaohe.policy.RuleInfo;
import io.kaohe.probe.Reached;
import io.kaohe.scenario.Coverage;
import io.kaohe.scenario.CoverageKind;
import io.kaohe.scenario.NotCounted;
import io.kaohe.scenario.PolicyScenarios;
import io.kaohe.text.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** From the clause to the rule to the scenario, of every policy of the catalog. */
class TraceabilityTest {
    @TestFactory
    Stream<DynamicContainer> policies() {
        return CatalogFolder.all().stream()
                .map(folder -> DynamicContainer.dynamicContainer(folder.toString(), tests(folder)));
    }

    private static Stream<DynamicTest> tests(CatalogFolder folder) {
        Policy policy = folder.policy();
        Coverage coverage = Reached.in(new PolicyScenarios(policy, folder.scenarios()).run(), folder.path())
                .coverage();
        SaidWords words = SaidWords.of(policy, folder.scenarios());
        Set<String> carried = policy.rules().stream().map(RuleInfo::clause).collect(Collectors.toSet());
        List<Clause> ruled = policy.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.RULES)
                .toList();
        return Stream.of(
                dynamicTest(
                        "facts lie exactly on each bound of a rule and of a table, within it and beyond it",
                        () -> assertThat(gaps(coverage, CoverageKind.BOUNDS)).isEmpty()),
                dynamicTest(
                        "each row of a table is used",
                        () -> assertThat(gaps(coverage, CoverageKind.ROWS)).isEmpty()),
                dynamicTest(
                        "nothing is left uncounted but caps",
                        () -> assertThat(coverage.notCounted())
                                .extracting(NotCounted::text)
                                .allMatch(text -> text.startsWith("min(") || text.startsWith("max("))),
                dynamicTest(
                        "a clause has rules unless it is a definition or a schedule",
                        () -> assertThat(policy.clauses())
                                .allSatisfy(clause -> assertThat(carried.contains(clause.id()))
                                        .as(clause.id())
                                        .isEqualTo(clause.kind() == Clause.Kind.RULES))),
                dynamicTest(
                        "a rule carries a clause that there is",
                        () -> assertThat(policy.clauses())
                                .extracting(Clause::id)
                                .containsAll(carried)),
                dynamicTest(
                        "a rule fires in a scenario",
                        () -> assertThat(coverage.neverFired())
                                .extracting(RuleInfo::name)
                                .isEmpty()),
                dynamicTest(
                        "a rule has a near miss",
                        () -> assertThat(gaps(coverage, CoverageKind.NEAR_MISSES))
                                .isEmpty()),
                dynamicTest(
                        "what a rule says is stated by a scenario in both languages",
                        () -> assertThat(Language.values())
                                .allSatisfy(language ->
                                        assertThat(words.stated(language)).containsAll(words.writing()))),
                dynamicTest(
                        "what is accepted is needed",
                        () -> assertThat(coverage.stale()).isEmpty()),
                dynamicTest(
                        "a clause with rules has a scenario that hits it",
                        () -> assertThat(ruled)
                                .allSatisfy(
                                        clause -> assertThat(coverage.of(clause).hits())
                                                .as(clause.id())
                                                .isNotEmpty())),
                dynamicTest(
                        "a clause with rules has a near miss",
                        () -> assertThat(ruled)
                                .filteredOn(clause -> !isWithoutAMiss(clause, coverage))
                                .allSatisfy(
                                        clause -> assertThat(coverage.of(clause).nearMisses())
                                                .as(clause.id())
                                                .isNotEmpty())));
    }

    /** Whether the policy says why no month misses a clause. */
    private static boolean isWithoutAMiss(Clause clause, Coverage coverage) {
        return coverage.accepted().stream()
                .anyMatch(gap ->
                        gap.kind() == CoverageKind.NEAR_MISSES && gap.about().contains(clause.id()));
    }

    private static List<String> gaps(Coverage coverage, CoverageKind kind) {
        return coverage.gaps().stream()
                .filter(gap -> gap.kind() == kind)
                .map(gap -> gap.place().label() + ": " + gap.what() + ": "
                        + gap.missing().in(Language.EN))
                .toList();
    }
}
