package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final String SMALL_MONTH = "../examples/data/small-month.json";

    @TempDir
    private Path folder;

    private String facts = "";

    @BeforeEach
    void writeFacts() throws IOException {
        facts = Files.writeString(folder.resolve("三月.json"), Documents.eleventhMinute())
                .toString();
    }

    @Test
    void anEntryIsExplainedWithItsFactsAndWhatWouldBeAMinuteEarlier() {
        CommandRun run = explain("--agent", "A01", "--clause", "DT3", facts);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).isEqualTo("""
                        林一 (A01), 2024-03
                        Attendance and pay of a customer-service team, by DingTalk punches (dingtalk-team)

                        DT3 Late or early by more than 10 minutes
                          Each late arrival or early departure of 11 to 19 whole minutes costs a red packet of 20 CNY. The
                          source names no number of shares; we take 5.

                          2024-03-01 Red packet to the team, 5 shares -20.00 CNY
                            Why        late by 11 minutes (more than 10, less than 20): 20.00 in 5 shares
                                       shared among the other members of the team; the sender takes no share (DT7)
                            Rests on   shift of 1 March: 08:30–17:30, clocked in 08:41:10, out 17:31:00
                                       [shifts/A01/2024-03-01]
                            Rule       DT3 late or early by 11 to 19 minutes, in dingtalk-team@2020-01/lateness.drl:13
                            What if    - 1 minute earlier (clocked in at 08:40:10 on 1 March): red packet of 10.00 CNY (DT2)
                                       instead of 20.00 CNY (DT3)
                                       - 9 minutes later (clocked in at 08:50:10 on 1 March): red packet of 50.00 CNY (DT4)
                                       instead of 20.00 CNY (DT3)
                        """);
    }

    @Test
    void whatStoodAgainstAClauseIsNamed() {
        CommandRun run = explain("--agent", "A01", "--why-not", "DT20", "--lang", "zh", facts);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).isEqualTo("""
                        林一（A01），2024-03
                        客服团队考勤与薪资（钉钉打卡）（dingtalk-team）

                        DT20 全勤奖
                          当月至少有一个班次，且没有迟到、早退、请假、旷工的，奖 200 元。额度内的休假不影响，漏卡本身也不影
                          响。

                          DT20 对 A01 没有适用

                          规则 DT20 full attendance，见 dingtalk-team@2020-01/full-attendance.drl:5
                            符合       班次数超过 0 [shifts > 0 dingtalk-team@2020-01/full-attendance.drl:8]
                            不符       没有迟到或早退 [not Lapse( agent == $attendance.agent )
                                       dingtalk-team@2020-01/full-attendance.drl:9]
                                       → 3 月 1 日迟到 11 分钟
                                       3 月 1 日班次：08:30–17:30，上班打卡 08:41:10，下班打卡 17:31:00
                                       [shifts/A01/2024-03-01]
                        """);
    }

    @Test
    void aClauseThatDidApplyIsSaidToHaveAppliedWithItsEntry() {
        CommandRun run = explain("--agent", "A01", "--why-not", "DT3", facts);

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).contains("DT3 did apply to A01", "Red packet to the team, 5 shares -20.00 CNY");
    }

    @Test
    void theNearestCandidateComesFirst() {
        CommandRun run = explain("--agent", "A01", "--why-not", "DT4", SMALL_MONTH);

        assertThat(run.out()).contains("DT4 did apply");
        assertThat(explain("--agent", "A02", "--why-not", "DT14", SMALL_MONTH).status())
                .isEqualTo(0);
        assertThat(explain("--agent", "A01", "--why-not", "DT17", SMALL_MONTH).out())
                .contains(
                        "days of absence in the month at least 1", "→ 0.5 days of absence without leave in the month");
    }

    @Test
    void aSumThatDoesNotReachItsLimitIsShownWithItsFacts() {
        CommandRun run = CommandRun.of(
                "explain",
                "--policy",
                "store-commission",
                "--agent",
                "A02",
                "--why-not",
                "SC5",
                "../examples/data/store-commission.json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("sum of cost more than setting limit", "→ sum of cost: 200");
    }

    @Test
    void whatIsHeldAgainstOthersIsNotShown() {
        CommandRun run = CommandRun.of(
                "explain",
                "--policy",
                "tmall-store",
                "--agent",
                "A01",
                "--why-not",
                "TM6",
                "../examples/data/tmall-store.json");

        assertThat(run.out())
                .contains("TM6 did not apply to A01", "role: supervisor", "(A01), pre-sales agent")
                .contains("kind: shift left uncovered", "misconduct of 14 March: wrong price")
                .doesNotContain("entertainment at work", "A05");
    }

    @Test
    void aClauseAboutTheTeamIsSaidToBeSo() {
        CommandRun run = CommandRun.of(
                "explain",
                "--policy",
                "retail-floor",
                "--agent",
                "A01",
                "--why-not",
                "RF3",
                "../examples/data/retail-floor.json");

        assertThat(run.out()).contains("This clause is about the team as a whole");
    }

    @Test
    void theEntriesOfADateAreChosen() {
        CommandRun run = explain("--agent", "A01", "--date", "2025-11-10", SMALL_MONTH);

        assertThat(run.out())
                .contains("2025-11-10", "Waived: 50.00 CNY, metro line 1 stood still, approved by 刘主管")
                .doesNotContain("2025-11-03  ", "What if");
    }

    @Test
    void jsonIsOneDocumentThatSaysWhichFactsWouldBeDifferent() {
        CommandRun run = explain("--agent", "A01", "--clause", "DT3", "--format", "json", facts);

        assertThat(run.out())
                .startsWith("{\n  \"schema\": \"kaohe/explanation/1\",\n")
                .contains("\"pointer\": \"/shifts/0\"", "\"in\": \"08:40:10\"", "\"words\": \"shift of 1 March: ")
                .endsWith("}\n");
    }

    @Test
    void aSettlementThatBelongsToTheFactsNamesThePolicy() throws IOException {
        Path march = settled();

        CommandRun run =
                CommandRun.of("explain", "--settlement", march.toString(), "--agent", "A01", "--clause", "DT3", facts);

        assertThat(run).isEqualTo(explain("--agent", "A01", "--clause", "DT3", facts));
    }

    @Test
    void aSettlementOfOtherFactsIsRejected() throws IOException {
        Path march = settled();
        Files.writeString(Path.of(facts), Documents.eleventhMinute().replace("08:41:10", "08:35:00"));

        CommandRun run = CommandRun.of("explain", "--settlement", march.toString(), "--agent", "A01", facts);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "this settlement does not belong to the facts: the fingerprint of the facts is sha256:",
                        "Maybe the facts were changed after the month was settled.");
    }

    @Test
    void aSettlementThatSomebodyChangedIsRejected() throws IOException {
        Path march = settled();
        String changed = Files.readString(march).replace("20.00", "10.00");
        String withoutIds = changed.replaceAll(" *\"id\": \"[0-9a-f]{16}\",\n", "");

        assertThat(explained(Files.writeString(march, changed)).err())
                .contains("/agents/0/entries/0/id: the id ", " is not that of this entry, which says something else");
        assertThat(explained(Files.writeString(march, withoutIds)).err())
                .contains(
                        "the settlement was changed after it was written: here stands RED_PACKET DT3 2024-03-01 10.00");
    }

    private CommandRun explained(Path settlement) {
        CommandRun run = CommandRun.of("explain", "--settlement", settlement.toString(), "--agent", "A01", facts);
        assertThat(run.status()).isEqualTo(1);
        return run;
    }

    @Test
    void anAgentOrAClauseThatThereIsNotIsRejectedWithTheNearest() {
        CommandRun agent = explain("--agent", "A91", facts);
        CommandRun clause = explain("--agent", "A01", "--why-not", "DT30", facts);

        assertThat(agent.status()).isEqualTo(1);
        assertThat(agent.err()).contains("there is no agent \"A91\"", "Maybe \"A01\" was meant.");
        assertThat(clause.status()).isEqualTo(1);
        assertThat(clause.err()).contains("the policy dingtalk-team has no clause \"DT30\"", "Maybe \"DT");
    }

    @Test
    void wrongUsageIsSaidToBeSo() {
        CommandRun both = explain("--agent", "A01", "--why-not", "DT3", "--date", "2024-03-01", facts);
        CommandRun noAgent = explain(facts);

        assertThat(both.status()).isEqualTo(2);
        assertThat(both.err()).contains("--why-not is about one clause");
        assertThat(noAgent.status()).isEqualTo(2);
        assertThat(noAgent.err()).contains("--agent");
    }

    @Test
    void aPolicyOfAFolderIsExplainedByItsOwnFiles() throws IOException {
        Path own = SmallPolicy.write(folder, "another-team");

        CommandRun run = CommandRun.of("explain", "--policies", own.toString(), "--agent", "A01", facts);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(own.toString());
    }

    private Path settled() throws IOException {
        CommandRun run = CommandRun.of("settle", "--policy", "dingtalk-team", "--format", "json", facts);
        return Files.writeString(folder.resolve("march.json"), run.out());
    }

    private static CommandRun explain(String... arguments) {
        List<String> all = new ArrayList<>(List.of("explain", "--policy", "dingtalk-team"));
        all.addAll(List.of(arguments));
        return CommandRun.of(all.toArray(String[]::new));
    }
}
