package io.kaohe.scenario;

import static io.kaohe.scenario.ScenarioText.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectionTest {
    private static final String WITHOUT_WAGE = """
            - name: a wage that nobody knows
              clause: L3
              given: { agents: [ { id: A01 } ] }
            """;

    private static final String WITHOUT_AGENT = """
            - name: a shift of nobody
              clause: L1
              given: { agents: [ { id: A01 } ], shifts: [ { agent: A02, date: 2024-03-01, segments: [ { start: "08:30", end: "17:30" } ] } ] }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ { code: missing-figure } ]",
                "[ { field: baseWage } ]",
                "[ { code: missing-figure, field: agents/0/baseWage } ]",
                "[ { message: 'agents/A01 has no baseWage, which L3 (\"L3 the wage\") needs' } ]"
            })
    void factsThatAClauseFindsWantingAreRejected(String problems) {
        assertThat(run(WITHOUT_WAGE + "  rejected: " + problems).passed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ { code: missing-value } ]",
                "[ { field: wage } ]",
                "[ { message: no base wage } ]",
                "[ { field: baseWage, message: { zh: 没有基本工资 } } ]",
                "[ { field: baseWage }, { field: baseWage } ]"
            })
    void theyAreRejectedForJustTheProblemsThatAreListed(String problems) {
        assertThat(run(WITHOUT_WAGE + "  rejected: " + problems).passed()).isFalse();
    }

    @Test
    void factsThatAreNoMonthMayBeExpectedToBeRejected() {
        assertThat(run(WITHOUT_AGENT + "  rejected: [ { code: unknown-agent, field: agent } ]")
                        .passed())
                .isTrue();
    }

    @Test
    void factsThatAreSettledAreNotRejected() {
        assertThat(run(WITHOUT_WAGE.replace("id: A01", "id: A01, baseWage: 1") + "  rejected: [ { field: baseWage } ]")
                        .passed())
                .isFalse();
    }

    @Test
    void factsThatAreRejectedAreNotSettled() {
        assertThat(run(WITHOUT_WAGE + "  expect: {}").passed()).isFalse();
    }

    @Test
    void aMonthBeforeThePolicyMayBeExpectedToBeRejected() {
        String early = """
                - name: the month before the first
                  clause: L1
                  given: { period: 2019-12, agents: [ { id: A01, baseWage: 1 } ] }
                """;
        String expected = "  rejected: [ { code: not-in-force, field: period } ]";

        assertThat(run(early + expected).passed()).isTrue();
        assertThat(run(early.replace("2019-12", "2020-01") + expected).passed()).isFalse();
    }
}
