package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.Policy;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Role;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.SettlementLimits;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.source.FolderLimits;
import io.kaohe.source.PolicyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too much is given up, whole, with an error that says so. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LimitsTest {
    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final String FINE = "ledger.fine( $l, 10 );";

    @ParameterizedTest(name = "by {0}")
    @ValueSource(strings = {"minutes >= $l.minutes - 999", "agent == $l.agent", "agent == $l.agent, minutes > 0"})
    void aRuleThatHoldsAllFactsAgainstEachOtherIsGivenUpAfterTheTime(String tie) {
        Policy policy = TestPolicy.ofRules(TestPolicy.rule(
                        "$l : Lapse() " + ("Lapse( " + tie + " ) ").repeat(5) + "Lapse( minutes < $l.minutes - 999 )",
                        FINE))
                .compiled();

        assertThatThrownBy(() -> policy.limited(SettlementLimits.DEFAULT.withTime(Duration.ofMillis(300)))
                        .settle(month(20)))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("takes longer than 300 ms and is given up");
    }

    @Test
    void rulesThatFireTooOftenAreGivenUpAndAfterwardsOthersSettle() {
        Policy policy =
                TestPolicy.ofRules(TestPolicy.rule("$l : Lapse()", FINE)).compiled();
        Policy limited = policy.limited(SettlementLimits.DEFAULT.withFirings(10));

        assertThatThrownBy(() -> limited.settle(month(20)))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("do not come to rest");
        assertThat(limited.settle(month(4)).of("A").entries()).hasSize(8);
        assertThat(policy.settle(month(20)).of("A").entries()).hasSize(40);
    }

    @Test
    void limitsAreAboveZero() {
        assertThatThrownBy(() -> SettlementLimits.DEFAULT.withFirings(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SettlementLimits.DEFAULT.withTime(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FolderLimits(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead(@TempDir Path folder) throws IOException {
        TestPolicy.ofRules(TestPolicy.rule("$l : Lapse()", FINE)).writeTo(folder);
        Files.writeString(folder.resolve("rules.drl"), "// x\n".repeat(100_000));

        assertThatThrownBy(() -> PolicyFolder.read(folder))
                .hasMessage(folder.resolve("rules.drl") + ": the file has more than 262144 bytes");
        assertThatThrownBy(() -> PolicyFolder.read(folder, new FolderLimits(1 << 20, 1 << 10)))
                .hasMessage(folder.resolve("rules.drl") + ": with this file the folder has more than 1024 bytes");
    }

    @Test
    void bracketsAreNestedFiftyDeepAndNoDeeper() {
        String sum = "(".repeat(60) + "1" + ")".repeat(60);

        assertProblem(
                TestPolicy.rule("$l : Lapse()", "ledger.fine( $l, " + sum + " );"), "beyond-limit rules.drl:7:71");
    }

    @Test
    void aRuleIsOfFiveThousandWordsAtMost() {
        assertProblem(
                TestPolicy.rule("$l : Lapse()", "ledger.fine( $l, 1" + " + 1".repeat(3_000) + " );"),
                "beyond-limit rules.drl:7:");
    }

    @Test
    void aCalculationIsOfAHundredWordsAtMost() {
        assertThat(sum(49).problems()).isEmpty();
        assertThat(sum(50).report()).startsWith("rules.drl:7:22: a calculation has more than 100 words and signs");
        assertThat(sum(2_400).report()).startsWith("rules.drl:7:22: a calculation has more than 100 words and signs");
    }

    private static TestPolicy sum(int more) {
        return TestPolicy.ofRules(TestPolicy.rule("$l : Lapse()", "ledger.fine( $l, 1" + " + 1".repeat(more) + " );"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not ", "exists ", "( ", "- "})
    void whatIsNestedWithoutBracketsDoesNotRunOutOfStack(String nested) {
        assertThat(TestPolicy.ofRules(TestPolicy.rule("$l : Lapse() " + nested.repeat(4_000) + "Lapse()", FINE))
                        .problems())
                .isNotEmpty();
        assertThat(TestPolicy.ofRules(TestPolicy.rule("$l : Lapse( minutes > " + nested.repeat(4_000) + "1 )", FINE))
                        .problems())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFF08", "\"", "'", "/*", "rule ", "$", "\u0000", "\\u", "(", "x ", "1", "\n"})
    void aFileOfOneSignAllOverIsReadInNoTime(String sign) {
        String text = sign.repeat((250 << 10) / sign.length());

        assertThat(TestPolicy.ofRules("").with("rules.drl", text).problems()).hasSizeLessThan(3_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\"", "\n", "a,b\n", "1,2,3\n", "from", "\"a\nb\","})
    void aTableOfOneSignAllOverIsReadInNoTime(String sign) {
        String text = "from,rate\n" + sign.repeat((250 << 10) / sign.length());

        assertThat(TestPolicy.ofRules("").with("scale.csv", text).problems()).isNotEmpty();
    }

    private static void assertProblem(String rule, String expected) {
        Problem first = TestPolicy.ofRules(rule).problems().get(0);

        assertThat(first.code() + " " + first.place().label()).startsWith(expected);
    }

    /** So many dates with two lapses each. */
    private static TeamMonth month(int dates) {
        TeamMonth.Builder month =
                TeamMonth.builder(MARCH, Team.of("t", "Team")).add(Agent.of("A", "A", Role.PRE_SALES));
        IntStream.rangeClosed(1, dates)
                .mapToObj(MARCH::atDay)
                .forEach(date -> month.add(Shift.of("A", date, Segment.punched("08:30", "17:30", "08:50", "17:20"))));
        return month.build();
    }
}
