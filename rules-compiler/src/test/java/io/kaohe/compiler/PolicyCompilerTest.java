package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.kaohe.Policy;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Role;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCompilerTest {
    private static final String FINE =
            TestPolicy.rule("$lapse : Lapse( minutes > 10, minutes <= 20 )", "ledger.fine( $lapse, 50 * 2 );");

    private static final TeamMonth MONTH = TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "team"))
            .add(Agent.of("A01", "one", Role.PRE_SALES).withBaseWage("7.50"))
            .add(Shift.of("A01", LocalDate.of(2024, 3, 1), Segment.punched("08:30", "17:30", "08:45", "17:30")))
            .build();

    @Test
    void aCompiledRuleSettlesAMonth() {
        Settlement settlement = TestPolicy.ofRules(FINE).compiled().settle(MONTH);

        assertThat(settlement.of("A01").entries())
                .extracting(Entry::amountText, entry -> entry.facts().toString())
                .containsExactly(tuple("100.00", "[shifts/A01/2024-03-01]"));
    }

    @Test
    void reasonsNameTheLimitsThatTheRuleSetsAndTheValuesOfTheFact() {
        Policy policy = TestPolicy.ofRules(FINE)
                .with(
                        "messages_en.properties",
                        "T1 = {lapse.kind} by {lapse.minutes} ({lapse.minutes:bounds}): {amount}")
                .with("messages_zh.properties", "T1 = {lapse.kind} {lapse.minutes}（{lapse.minutes:bounds}）{amount}")
                .compiled();
        Entry entry = policy.settle(MONTH).of("A01").entries().get(0);

        assertThat(entry.reason().in(Language.EN)).isEqualTo("late by 15 (more than 10, up to 20): 100.00");
        assertThat(entry.reason().in(Language.ZH)).isEqualTo("迟到 15（超过 10、不超过 20）100.00");
    }

    @Test
    void aRedPacketKeepsItsFen() {
        String rule = TestPolicy.rule("$lapse : Lapse()", "ledger.redPacket( $lapse, 12.50B, 5 );");

        assertThat(TestPolicy.ofRules(rule).compiled().settle(MONTH).of("A01").entries())
                .extracting(Entry::amountText)
                .containsExactly("12.50");
    }

    @Test
    void whatARuleCannotWorkOutIsAnErrorThatNamesTheRule() {
        assertThatThrownBy(() -> settleWith("ledger.fine( $lapse, -10 );"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("T1 a rule")
                .hasMessageContaining("only points may be negative");
        assertThatThrownBy(() -> settleWith("ledger.redPacket( $lapse, 10, 0 );"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("at least one share");
    }

    @ParameterizedTest(name = "{0} of 15 minutes is {1}")
    @CsvSource({
        "50 * 2, 100.00",
        "$lapse.minutes, 15.00",
        "$lapse.minutes * 2, 30.00",
        "$lapse.minutes - 5, 10.00",
        "2 + $lapse.minutes * 3, 47.00",
        "$lapse.minutes * 0.5B, 7.50",
        "$wage, 7.50",
        "$wage * 0.30B, 2.25",
        "$wage + 0.01B, 7.51",
        "$wage - 0.01B, 7.49",
        "10 / 3, 3.33",
        "10 / 3 * 3, 10.00",
        "1 / 3 * 0.015B, 0.01",
        "10 / ( $lapse.minutes - 12 ), 3.33",
        "2 * ( $wage + 1 ) / 4, 4.25",
        "100 - -1, 101.00",
        "'min( $lapse.minutes, 20 ) + max( 1, $wage )', 22.50",
        "'floor( 45 / 2 ) + ceiling( 22.1B ) + cut( 2.9B )', 47.00",
        "'round( 2 / 3, 1 )', 0.70",
        "'share( 10, 3, 1 ) * 100 + share( 10, 3, 3 )', 337.33",
    })
    void calculationsBehindThenAreExact(String calculation, String amount) {
        String rule = TestPolicy.rule(
                "Agent( $wage : baseWage )\n    $lapse : Lapse()", "ledger.fine( $lapse, " + calculation + " );");

        assertThat(TestPolicy.ofRules(rule).compiled().settle(MONTH).of("A01").entries())
                .extracting(Entry::amountText)
                .containsExactly(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 % 3", "( )", "10 *", "2 10", "min( 1 )", "$lapse.kind * 2"})
    void whatIsNoCalculationIsRefused(String calculation) {
        String rule = TestPolicy.rule("$lapse : Lapse()", "ledger.fine( $lapse, " + calculation + " );");

        assertThat(TestPolicy.ofRules(rule).problems())
                .extracting(Problem::code)
                .containsExactly("no-calculation");
    }

    private static void settleWith(String then) {
        TestPolicy.ofRules(TestPolicy.rule("$lapse : Lapse()", then)).compiled().settle(MONTH);
    }

    @Test
    void theSameRulesGiveTheSameClassesAndFingerprintWhateverTheirOrder() {
        String other = FINE.replace("T1 a rule", "T1 another").replace("minutes > 10", "minutes > 11");
        PolicyCompiler.Compiled one = TestPolicy.ofRules(FINE + other).compile();
        PolicyCompiler.Compiled two = TestPolicy.ofRules(other + "\n\n" + FINE).compile();

        assertThat(two.policy().fingerprint()).isEqualTo(one.policy().fingerprint());
        assertThat(two.classes().files().keySet())
                .isEqualTo(one.classes().files().keySet());
    }

    @Test
    void anotherNumberIsAnotherFingerprint() {
        assertThat(TestPolicy.ofRules(FINE.replace("50", "51"))
                        .compile()
                        .policy()
                        .fingerprint())
                .isNotEqualTo(TestPolicy.ofRules(FINE).compile().policy().fingerprint());
    }

    @Test
    void onePolicySettlesOnManyThreads() throws Exception {
        Policy policy = TestPolicy.ofRules(FINE).compiled();
        Settlement alone = policy.settle(MONTH);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> work = IntStream.range(0, 400)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> policy.settle(MONTH).of("A01").entries().size())
                    .toList();
            for (Future<Integer> size : threads.invokeAll(work)) {
                assertThat(size.get()).isEqualTo(alone.of("A01").entries().size());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
