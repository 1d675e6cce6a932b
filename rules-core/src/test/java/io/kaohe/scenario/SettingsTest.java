package io.kaohe.scenario;

import static io.kaohe.fact.EntryKind.RED_PACKET;
import static io.kaohe.scenario.ExpectedEntry.entry;
import static io.kaohe.scenario.PolicyVerification.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.Policy;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Role;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.Setting;
import io.kaohe.policy.SettingType;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A policy with settings: what is in force, and what a settlement makes of it. */
class SettingsTest {
    static final Policy POLICY = LateRules.from(
            "2020-01",
            List.of(
                    setting("rate", SettingType.RATE).byDefault(new BigDecimal("0.02")),
                    setting("onTurn", SettingType.AGENT),
                    setting("deputy", SettingType.AGENT)));
    private static final Agent AGENT = Agent.of("A01", "林一", Role.PRE_SALES).withBaseWage("3100");
    private static final Shift FIVE_LATE =
            Shift.of("A01", LocalDate.of(2024, 3, 1), Segment.punched("08:30", "17:30", "08:35", "17:30"));

    @Test
    void theDefaultIsInForceAsLongAsNothingElseIs() {
        assertThat(POLICY.setting("rate")).contains(new BigDecimal("0.02"));
        assertThat(POLICY.with("rate", "0.015").setting("rate")).contains(new BigDecimal("0.015"));
        assertThat(POLICY.setting("rate")).contains(new BigDecimal("0.02"));
        assertThat(POLICY.setting("onTurn")).isEmpty();
    }

    @Test
    void valuesThatAreNotGivenAgainStay() {
        Policy changed = POLICY.with("rate", "0.015").with("onTurn", "A01");

        assertThat(changed.setting("rate")).contains(new BigDecimal("0.015"));
        assertThat(changed.setting("onTurn")).contains("A01");
    }

    @Test
    void aPolicyWithOtherValuesHasAnotherFingerprint() {
        assertThat(POLICY.with("rate", "0.015").fingerprint())
                .isNotEqualTo(POLICY.fingerprint())
                .isNotEqualTo(POLICY.with("rate", "0.016").fingerprint())
                .isNotEqualTo(
                        POLICY.with(Map.of("rate", "0.015", "onTurn", "A01")).fingerprint())
                .matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void aNumberSpelledOtherwiseChangesNoFingerprint() {
        assertThat(POLICY.with("rate", "0.0150").fingerprint())
                .isEqualTo(POLICY.with("rate", "0.015").fingerprint());
    }

    @Test
    void theDefaultGivenAsAValueChangesNoFingerprint() {
        assertThat(POLICY.with("rate", "0.020").fingerprint()).isEqualTo(POLICY.fingerprint());
        assertThat(POLICY.with("rate", "0.015").with("rate", "0.02").fingerprint())
                .isEqualTo(POLICY.fingerprint());
    }

    @Test
    void theFingerprintIsThatOfTheSettlement() {
        Policy changed = POLICY.with("rate", "0.015");

        assertThat(changed.settle(month()).policyFingerprint()).isEqualTo(changed.fingerprint());
    }

    @Test
    void allWrongValuesAreSaidAtOnce() {
        assertThat(refused(() -> POLICY.with(Map.of("rat", "0.015", "rate", "2", "colour", "red"))))
                .isEqualTo("""
                        policy: the policy late has no setting "colour"
                          Maybe one of rate (a rate from 0 up to 1, default 0.02); onTurn (an agent's id, no default); deputy (an agent's id, no default).
                        policy: the policy late has no setting "rat"
                          Maybe "rate" was meant.
                        policy: the setting rate is "2", expected a rate from 0 up to 1""");
    }

    @Test
    void aPolicyWithoutSettingsSaysSo() {
        assertThat(refused(() -> ScenarioText.LATE.with("rate", "0.015")))
                .isEqualTo("policy: the policy late has no setting \"rate\", nor any other of its own");
    }

    @Test
    void aSettingThatThePolicyDoesNotHaveHasNoValueEither() {
        assertThat(refused(() -> POLICY.setting("onturn"))).isEqualTo("""
                        policy: the policy late has no setting "onturn"
                          Maybe "onTurn" was meant.""");
    }

    @Test
    void aPolicyWithValuesIsVerifiedLikeAnyOther() {
        verifyThat(POLICY.with("onTurn", "A01"))
                .under("L1")
                .given(AGENT, FIVE_LATE)
                .settles("A01")
                .toExactly(entry(RED_PACKET, "L1", "10"));
    }

    @Test
    void anAgentThatThereIsNotStopsTheSettlement() {
        Policy policy = POLICY.with(Map.of("onTurn", "A1", "deputy", "林二"));
        FactsException e = catchThrowableOfType(FactsException.class, () -> policy.settle(month()));

        assertThat(e).hasMessage("""
                        facts /agents: the setting onTurn of late is "A1", and there is no agent of that id
                          Maybe "A01" was meant.
                        facts /agents: the setting deputy of late is "林二", and there is no agent of that id
                          Maybe one of A01.""");
    }

    private static TeamMonth month() {
        return TeamMonth.builder(YearMonth.of(2024, 3), Team.of("team", "team"))
                .add(AGENT)
                .build();
    }

    private static Setting setting(String name, SettingType type) {
        return Setting.of(name, type, Words.same("what it decides"));
    }

    private static String refused(Executable work) {
        KaoheException e = catchThrowableOfType(PolicyException.class, work::execute);
        return e.getMessage();
    }
}
