package io.kaohe.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.document.SourceText;
import io.kaohe.problem.PolicyException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a scenario sets, under the policy of {@link SettingsTest}. */
class ScenarioSettingsTest {
    @Test
    void aScenarioIsSettledWithTheValuesThatItSets() {
        assertThat(run(scenario("{ onTurn: A01 }", "expect: {}")).passed()).isTrue();
        assertThat(run(scenario("{ onTurn: A02 }", "expect: {}")).passed()).isFalse();
        assertThat(run(scenario("{ onTurn: A02 }", "rejected: [ { code: unknown-agent } ]"))
                        .passed())
                .isTrue();
    }

    @Test
    void whatAScenarioSetsStandsInIt() {
        assertThat(read(scenario("{ rate: 0.015, onTurn: A01 }", "expect: {}"))
                        .get(0)
                        .set())
                .containsExactlyInAnyOrderEntriesOf(Map.of("rate", "0.015", "onTurn", "A01"));
    }

    @Test
    void whatAScenarioSetsWronglyIsSaidAtItsPlace() {
        assertThat(refused(scenario("{ rat: 0.015, rate: 2%, onTurn: [ A01 ], colour: red }", "expect: {}")))
                .isEqualTo("""
                        late.yaml:3:10 /0/set/rat: the policy late has no setting "rat"
                          |   set: { rat: 0.015, rate: 2%, onTurn: [ A01 ], colour: red }
                          |          ^
                          Maybe "rate" was meant.
                        late.yaml:3:28 /0/set/rate: the setting rate is "2%", expected a rate from 0 up to 1
                          |   set: { rat: 0.015, rate: 2%, onTurn: [ A01 ], colour: red }
                          |                            ^
                          Maybe "0.02" was meant.
                        late.yaml:3:40 /0/set/onTurn: the setting onTurn is an array, expected an agent's id
                          |   set: { rat: 0.015, rate: 2%, onTurn: [ A01 ], colour: red }
                          |                                        ^
                        late.yaml:3:49 /0/set/colour: the policy late has no setting "colour"
                          |   set: { rat: 0.015, rate: 2%, onTurn: [ A01 ], colour: red }
                          |                                                 ^
                          Maybe one of rate (a rate from 0 up to 1, default 0.02); onTurn (an agent's id, no default); deputy (an agent's id, no default).""");
        assertThat(refused(scenario("0.015", "expect: {}"))).isEqualTo("""
                        late.yaml:3:8 /0/set: set is "0.015", expected values by the name of the setting
                          |   set: 0.015
                          |        ^""");
    }

    private static String scenario(String set, String expectation) {
        return """
                - name: a month with settings
                  clause: L1
                  set: %s
                  given: { agents: [ { id: A01, baseWage: "3100" } ] }
                  %s
                """.formatted(set, expectation);
    }

    private static List<Scenario> read(String yaml) {
        return ScenarioFiles.read(SourceText.of("late.yaml", yaml), SettingsTest.POLICY);
    }

    private static ScenarioResult run(String yaml) {
        return ScenarioRunner.of(SettingsTest.POLICY).run(read(yaml).get(0));
    }

    private static String refused(String yaml) {
        return catchThrowableOfType(PolicyException.class, () -> read(yaml)).getMessage();
    }
}
