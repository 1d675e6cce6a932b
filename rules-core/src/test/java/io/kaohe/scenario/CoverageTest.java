package io.kaohe.scenario;

import static io.kaohe.scenario.ScenarioText.clockIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.policy.Clause;
import io.kaohe.policy.RuleInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final String HIT = clockIn("08:40", "expect: { A01: [ { kind: RED_PACKET } ] }");
    private static final String MISS = clockIn("08:41", "expect: { A01: [ { kind: FINE, clause: L2 } ] }");
    private static final String NO_WAGE = """
            - { name: no wage, clause: L3, given: { agents: [ { id: A01, baseWage: 0 } ] }, expect: {} }
            """;
    private static final String REJECTED = """
            - { name: nobody, clause: L1, given: { agents: [] }, rejected: [ { code: no-agents } ] }
            """;

    @Test
    void aScenarioInWhichARuleOfItsClauseFiresIsAHit() {
        assertThat(of(HIT + MISS).of(clause("L1")).hits())
                .extracting(Scenario::name)
                .containsExactly("clocking in at 08:40");
    }

    @Test
    void aScenarioInWhichNoRuleOfItsClauseFiresIsANearMiss() {
        assertThat(of(HIT + MISS).of(clause("L1")).nearMisses())
                .extracting(Scenario::name)
                .containsExactly("clocking in at 08:41");
        assertThat(of(HIT + MISS).of(rule("L1 late by up to 10 minutes")).nearMisses())
                .extracting(Scenario::name)
                .containsExactly("clocking in at 08:41");
    }

    @Test
    void aScenarioThatExpectsNothingIsANearMissThoughARuleFires() {
        assertThat(of(NO_WAGE).of(clause("L3")).nearMisses()).hasSize(1);
        assertThat(of(NO_WAGE).of(rule("L3 the wage")).nearMisses()).hasSize(1);
        assertThat(of(NO_WAGE).of(clause("L3")).hits()).isEmpty();
    }

    @Test
    void factsThatAreRejectedMissNothing() {
        assertThat(of(REJECTED).of(clause("L1")).nearMisses()).isEmpty();
    }

    @Test
    void aScenarioOfAnotherClauseIsNeither() {
        assertThat(of(HIT).of(clause("L3")).hits()).isEmpty();
        assertThat(of(HIT).of(clause("L2")).nearMisses()).isEmpty();
    }

    @Test
    void rulesThatNoScenarioFiresAreFound() {
        assertThat(of(HIT + NO_WAGE).neverFired())
                .extracting(RuleInfo::name)
                .containsExactly("L2 late by more than 10 minutes", "L4 the team is counted");
    }

    @Test
    void aRuleOfAClauseThatNoScenarioLooksAtIsNotHitThoughItFires() {
        assertThat(of(HIT).of(rule("L3 the wage")).hits()).isEmpty();
        assertThat(of(HIT.replace("  expect", "  whole: true\n  expect"))
                        .of(rule("L3 the wage"))
                        .hits())
                .hasSize(1);
    }

    @Test
    void whatIsPendingTriesNothingOut() {
        String pending = HIT.replace("  clause: L1", "  clause: L1\n  pending: later");

        assertThat(of(pending).of(rule("L1 late by up to 10 minutes")).hits()).isEmpty();
        assertThat(of(pending).of(clause("L1")).hits()).isEmpty();
    }

    @Test
    void whatIsReachedIsCutToWholePerCent() {
        assertThat(of(HIT + NO_WAGE).totals())
                .containsExactly(
                        new CoverageTotal(CoverageKind.RULES, 2, 4), new CoverageTotal(CoverageKind.NEAR_MISSES, 1, 4));
        assertThat(new CoverageTotal(CoverageKind.ROWS, 199, 200).percent()).isEqualTo(99);
        assertThat(new CoverageTotal(CoverageKind.ROWS, 0, 0).percent()).isEqualTo(100);
    }

    @Test
    void rulesThatNoScenarioJustMissesAreFound() {
        assertThat(of(HIT + MISS + NO_WAGE).neverMissed())
                .extracting(RuleInfo::name)
                .containsExactly("L2 late by more than 10 minutes", "L4 the team is counted");
    }

    private static Coverage of(String yaml) {
        List<ScenarioResult> results = ScenarioRunner.of(ScenarioText.LATE).run(ScenarioText.read(yaml));
        return Coverage.of(ScenarioText.LATE, results);
    }

    private static Clause clause(String id) {
        return ScenarioText.LATE.clauses().stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RuleInfo rule(String name) {
        return ScenarioText.LATE.rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
