package io.kaohe.scenario;

import static io.kaohe.scenario.ScenarioText.clockIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyScenariosTest {
    private static final String PASSING = clockIn("08:35", "expect: { A01: [ { kind: RED_PACKET } ] }");
    private static final String FAILING = clockIn("08:36", "expect: {}");
    private static final String WAGE = """
            - { name: a Wage that is paid, clause: L3, given: { agents: [ { id: A01, baseWage: 1 } ] }, expect: { A01: [ { kind: WAGE } ] } }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeScenarios() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), PASSING + FAILING);
        Files.writeString(folder.resolve("b.yaml"), WAGE);
    }

    @Test
    void allScenariosOfAFolderRunInTheirOrder() {
        assertThat(PolicyScenarios.in(folder, ScenarioText.LATE).run().scenarios())
                .extracting(result -> result.scenario().name())
                .containsExactly("clocking in at 08:35", "clocking in at 08:36", "a Wage that is paid");
    }

    @Test
    void aPolicyFailsWithAnyOfItsScenarios() {
        PolicyResult result = PolicyScenarios.in(folder, ScenarioText.LATE).run();

        assertThat(result.passed()).isFalse();
        assertThat(result.failed())
                .extracting(failure -> failure.scenario().name())
                .containsExactly("clocking in at 08:36");
    }

    @Test
    void aPolicyPassesWithAllOfItsScenarios() {
        PolicyResult result =
                PolicyScenarios.in(folder, ScenarioText.LATE).matching("08:35").run();

        assertThat(result.passed()).isTrue();
        assertThat(result.failed()).isEmpty();
    }

    @Test
    void aPolicyWithoutScenariosDoesNotPass(@TempDir Path empty) {
        assertThat(PolicyScenarios.in(empty, ScenarioText.LATE).run().passed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wage that", "a Wage that is paid", "L3", "l3"})
    void scenariosAreFoundByPartOfTheirNameAndByTheirWholeClause(String text) {
        assertThat(PolicyScenarios.in(folder, ScenarioText.LATE).matching(text).scenarios())
                .extracting(Scenario::name)
                .containsExactly("a Wage that is paid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L33", "wages"})
    void neitherAWordNorAClauseThatThereIsNotFindsAny(String text) {
        assertThat(PolicyScenarios.in(folder, ScenarioText.LATE).matching(text).scenarios())
                .extracting(Scenario::name)
                .isEmpty();
    }

    @Test
    void theCoverageIsOfTheScenariosThatRan() {
        Coverage coverage = PolicyScenarios.in(folder, ScenarioText.LATE)
                .matching("L1")
                .run()
                .coverage();

        assertThat(coverage.neverFired())
                .extracting(rule -> rule.name())
                .containsExactly("L2 late by more than 10 minutes", "L3 the wage", "L4 the team is counted");
    }
}
