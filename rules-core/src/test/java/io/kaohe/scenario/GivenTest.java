package io.kaohe.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.document.SourceText;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Role;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class GivenTest {
    @Test
    void monthTeamNameAndRoleMayBeLeftOut() {
        TeamMonth expected = TeamMonth.builder(YearMonth.of(2024, 3), Team.of("team", "team"))
                .add(Agent.of("A01", "A01", Role.PRE_SALES))
                .build();

        assertThat(month(ScenarioText.LATE, "{ agents: [ { id: A01 } ] }").fingerprint())
                .isEqualTo(expected.fingerprint());
    }

    @Test
    void whatIsGivenCounts() {
        TeamMonth expected = TeamMonth.builder(
                        YearMonth.of(2024, 2), new Team("t1", "客服", new BigDecimal("8600"), null, null, null))
                .add(Agent.of("A01", "林一", Role.SUPERVISOR))
                .build();

        assertThat(month(ScenarioText.LATE, """
                                { schema: kaohe/facts/1, period: 2024-02, team: { id: t1, name: 客服, averageSales: "8600.00" }, \
                                agents: [ { id: A01, name: 林一, role: SUPERVISOR } ] }
                                """).fingerprint()).isEqualTo(expected.fingerprint());
    }

    @Test
    void aTeamWithFiguresNeedNoIdAndName() {
        assertThat(month(ScenarioText.LATE, "{ team: { averageSales: 8600 }, agents: [ { id: A01 } ] }")
                        .team()
                        .averageSales())
                .isEqualByComparingTo("8600");
    }

    @Test
    void theMonthLeftOutOfALaterPolicyIsItsFirst() {
        assertThat(month(LateRules.from("2025-07"), "{ agents: [ { id: A01 } ] }")
                        .period())
                .isEqualTo(YearMonth.of(2025, 7));
    }

    private static TeamMonth month(Policy policy, String given) {
        String yaml = "- { name: n, clause: L1, expect: {}, given: " + given.strip() + " }";
        Scenario scenario =
                ScenarioFiles.read(SourceText.of("late.yaml", yaml), policy).get(0);
        return ((Given.Month) scenario.given()).month();
    }
}
