package io.kaohe.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaohe.fact.Agent;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Role;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.Clause;
import io.kaohe.policy.Deducts;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.policy.PolicyVocabulary;
import io.kaohe.policy.SettingValues;
import io.kaohe.policy.StandingSettings;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Guard;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the guard prc-wage counts, and what it says. */
class WageGuardTest {
    private static final PolicyDefinition POLICY = new PolicyDefinition(
            "p",
            Words.same("p"),
            "nowhere",
            YearMonth.of(2024, 1),
            false,
            PolicyVocabulary.NONE,
            List.of(
                    clause("T1", Deducts.PENALTY),
                    clause("T2", Deducts.DAYS_NOT_WORKED),
                    clause("T3", Deducts.CONTRIBUTION)),
            List.of());
    private static final Agent AGENT = Agent.of("A01", "one", Role.PRE_SALES).withBaseWage("3000");

    @Test
    void everyLawThatASettingCanNameIsThere() {
        for (String name : StandingSettings.GUARD.choices()) {
            assertThat(guard(name) == Guard.NONE).as(name).isEqualTo(name.equals(StandingSettings.NONE));
        }
    }

    @Test
    void whatIsNotDeductibleStandsWithItsArithmetic() {
        Entry entry = guarded(wage("3100.00"), entry(EntryKind.WAGE_DEDUCTION, "T1", "310.00"), loss("490.00"))
                .get(0);

        assertThat(entry.kind()).isEqualTo(EntryKind.NOT_DEDUCTIBLE);
        assertThat(entry.amountText()).isEqualTo("180.00");
        assertThat(entry.clause()).isEmpty();
        assertThat(entry.facts())
                .containsExactly("agents/A01", "marks/A01/COMPENSATION", "marks/A01/WAGE_DEDUCTION", "team/t");
        assertThat(entry.reason().in(Language.EN))
                .isEqualTo("20 % of the month's wage of 3100.00 = 620.00; deducted 800.00: 180.00 not deductible"
                        + " (Provisional Rules on Wage Payment, art. 16)");
        assertThat(entry.reason().in(Language.ZH))
                .isEqualTo("当月工资 3100.00 元的 20% = 620.00 元；扣款合计 800.00 元，其中 180.00 元不得扣除（《工资支付暂行规定》第十六条）");
    }

    @Test
    void theSentenceSaysThatTheMinimumWageIsTheLimit() {
        assertThat(reason(wage("2200.00"), loss("200.00")))
                .isEqualTo(
                        "the month's wage of 2200.00 less the minimum wage of 2010.00 = 190.00; deducted 200.00: 10.00 not"
                                + " deductible (Provisional Rules on Wage Payment, art. 16)");
        assertThat(reason(wage("2512.50"), loss("502.51")))
                .isEqualTo("20 % of the month's wage of 2512.50, which is as much as it lies above the minimum wage of"
                        + " 2010.00, = 502.50; deducted 502.51: 0.01 not deductible (Provisional Rules on Wage Payment,"
                        + " art. 16)");
        assertThat(reason(wage("1500.00"), loss("502.51")))
                .isEqualTo(
                        "the month's wage of 1500.00 is not above the minimum wage of 2010.00, so that nothing may be"
                                + " deducted; deducted 502.51: 502.51 not deductible (Provisional Rules on Wage Payment, art. 16)");
    }

    @Test
    void commissionAndBonusesAreOfTheWage() {
        assertThat(guarded(
                        wage("2500.00"),
                        entry(EntryKind.COMMISSION, "T1", "400.00"),
                        entry(EntryKind.BONUS, "T1", "200.00"),
                        loss("620.00")))
                .isEmpty();
    }

    @Test
    void theBaseWageStandsInForALineThatThePolicyDoesNotHave() {
        assertThat(amount(loss("600.01"))).isEqualTo("0.01");
    }

    @Test
    void theWageOfDaysNotWorkedIsNeitherEarnedNorLimited() {
        Entry leave = entry(EntryKind.WAGE_DEDUCTION, "T2", "900.00");

        assertThat(guarded(wage("3900.00"), leave)).isEmpty();
        assertThat(amount(wage("3900.00"), leave, loss("600.01"))).isEqualTo("0.01");
        assertThat(amount(wage("500.00"), leave, loss("1.00"))).isEqualTo("1.00");
    }

    @Test
    void aContributionIsNotLimitedAndOfTheWage() {
        Entry premium = entry(EntryKind.WAGE_DEDUCTION, "T3", "900.00");

        assertThat(guarded(wage("3000.00"), premium, loss("600.00"))).isEmpty();
    }

    @Test
    void whatWasForgivenIsNotDeducted() {
        assertThat(guarded(wage("3000.00"), loss("900.00").waivedBy("metro", "L01")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FINE", "RED_PACKET"})
    void finesAndRedPacketsGetANoticeAndAreNotDeductions(EntryKind kind) {
        List<Entry> more = guarded(wage("2010.00"), entry(kind, "T1", "50.00"), entry(kind, "T1", "20.00"));

        assertThat(more)
                .extracting(Entry::kind, entry -> entry.code().orElse(""), Entry::facts)
                .containsExactly(tuple(EntryKind.NOTICE, "NO_POWER_TO_FINE", List.of("marks/A01/" + kind)));
        assertThat(more.get(0).reason().in(Language.EN)).startsWith("fines and red packets of 70.00 in all: ");
    }

    @Test
    void aFineThatWasForgivenGetsNoNotice() {
        assertThat(guarded(entry(EntryKind.FINE, "T1", "50.00").waivedBy("metro", "L01")))
                .isEmpty();
    }

    @Test
    void withoutTheMinimumWageNothingIsGuessed() {
        List<Problem> problems = new ArrayList<>();
        TeamMonth month = TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "team"))
                .add(AGENT)
                .build();
        Guard guard = guard("prc-wage");
        guard.of(month, AGENT, List.of(), problems);
        guard.of(month, AGENT, List.of(), problems);

        assertThat(problems)
                .extracting(problem -> problem.message(Language.EN))
                .containsExactly("team/t has no minimumWage, which the guard prc-wage needs");
        assertThat(problems.get(0).message(Language.ZH)).isEqualTo("记录 team/t 没有 minimumWage，而扣款限制 prc-wage 需要它");
        assertThat(problems.get(0).place().pointer()).isEqualTo("/team/minimumWage");
    }

    @Test
    void withoutALineOfTheWageTheBaseWageIsNeededWhereSomethingIsDeducted() {
        Agent unknown = Agent.of("A01", "one", Role.PRE_SALES);
        List<Problem> problems = new ArrayList<>();

        assertThat(guard("prc-wage").of(month(unknown), unknown, List.of(), problems))
                .isEmpty();
        assertThat(problems).isEmpty();
        guard("prc-wage").of(month(unknown), unknown, List.of(loss("1.00")), problems);
        assertThat(problems)
                .extracting(problem -> problem.message(Language.EN))
                .containsExactly("agents/A01 has no baseWage, which the guard prc-wage needs");
    }

    private static String reason(Entry... entries) {
        return guarded(entries).get(0).reason().in(Language.EN);
    }

    private static String amount(Entry... entries) {
        return guarded(entries).get(0).amountText();
    }

    private static List<Entry> guarded(Entry... entries) {
        List<Problem> problems = new ArrayList<>();
        List<Entry> more = guard("prc-wage").of(month(AGENT), AGENT, List.of(entries), problems);
        assertThat(problems).isEmpty();
        return more;
    }

    private static Guard guard(String name) {
        return Guards.of(POLICY, SettingValues.defaults(POLICY).with(Map.of("guard", name)));
    }

    private static TeamMonth month(Agent agent) {
        Team team = new Team("t", "team", null, null, null, new BigDecimal("2010"));
        return TeamMonth.builder(YearMonth.of(2024, 3), team).add(agent).build();
    }

    private static Entry wage(String amount) {
        return entry(EntryKind.WAGE, "T1", amount);
    }

    private static Entry loss(String amount) {
        return entry(EntryKind.COMPENSATION, "T1", amount);
    }

    private static Entry entry(EntryKind kind, String clause, String amount) {
        return new Entry(
                kind,
                Optional.of(clause),
                Optional.of("a rule"),
                Optional.empty(),
                Optional.of(new BigDecimal(amount)),
                OptionalInt.empty(),
                Optional.empty(),
                List.of("marks/A01/" + kind),
                Words.same("why"),
                List.of(),
                Optional.empty());
    }

    private static Clause clause(String id, Deducts deducts) {
        return new Clause(id, Words.same(id), Optional.empty(), "nowhere", Clause.Kind.RULES, deducts);
    }
}
