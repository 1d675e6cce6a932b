package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettleCommandTest {
    @TempDir
    private Path folder;

    private String facts = "";

    @BeforeEach
    void writeFacts() throws IOException {
        facts = Files.writeString(folder.resolve("三月.json"), Documents.eleventhMinute())
                .toString();
    }

    @Test
    void aMonthIsSettledToStatementsInEnglish() {
        CommandRun run = CommandRun.of("settle", "--policy", "dingtalk-team", facts);

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Agent    林一 (A01)").containsPattern("2024-03-01 +Red packet.* -20\\.00 CNY\n");
    }

    @Test
    void theStatementsCanBeReadInChinese() {
        CommandRun run = CommandRun.of("settle", "--policy", "dingtalk-team", "--lang", "zh", facts);

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).contains("员工   林一（A01）").containsPattern("2024-03-01 +红包.* -20\\.00 元\n");
    }

    @Test
    void theFactsCanComeFromStandardInput() {
        CommandRun fromFile = CommandRun.of("settle", "--policy", "dingtalk-team", facts);
        CommandRun fromInput = CommandRun.with(Documents.eleventhMinute(), "settle", "--policy", "dingtalk-team", "-");

        assertThat(fromInput).isEqualTo(fromFile);
    }

    @Test
    void jsonIsOneDocumentAndNothingElse() {
        CommandRun run = CommandRun.of("settle", "--policy", "dingtalk-team", "--format", "json", facts);

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{").endsWith("}\n").contains("\"kaohe/settlement/1\"");
    }

    @Test
    void htmlIsOnePageWithASheetForEachAgent() {
        CommandRun run =
                CommandRun.of("settle", "--policy", "dingtalk-team", "--format", "html", "--lang", "zh", facts);

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("<!doctype html>\n<html lang=\"zh-Hans\">")
                .contains("林一（A01）</h2>", ">-20.00 <span class=\"unit\">元</span>", "每次迟到或早退 11 至 19 分钟")
                .endsWith("</html>\n");
    }

    @Test
    void htmlOfSeveralPoliciesIsStillOnePage() throws IOException {
        Path own = SmallPolicy.write(folder, "another-team");
        CommandRun run = CommandRun.of(
                "settle",
                "--policies",
                own.toString(),
                "--policy",
                "dingtalk-team",
                "--policy",
                "another-team",
                "--format",
                "html",
                "--agent",
                "A01",
                facts);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsOnlyOnce("<!doctype html>")
                .containsSubsequence("(dingtalk-team)</dd>", "(another-team)</dd>");
    }

    @Test
    void severalPoliciesGiveAnArrayInTheOrderInWhichTheyWereAskedFor() throws IOException {
        Path own = SmallPolicy.write(folder, "another-team");
        CommandRun run = CommandRun.of(
                "settle",
                "--policies",
                own.toString(),
                "--policy",
                "dingtalk-team",
                "--policy",
                "another-team",
                "--format",
                "json",
                facts);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("[").endsWith("]\n").containsSubsequence("dingtalk-team", "another-team");
    }

    @Test
    void theFactsAreReadWithTheCodesAndTypesOfTheVersionInForce() throws IOException {
        writeVersion("2020-01", "declare Training course : String end");
        writeVersion("2024-03", "declare Training course : String score : BigDecimal end");
        String training = "\"trainings\": [ { \"course\": \"x\", \"score\": \"1\" } ],\n  \"shifts\"";
        String march = Documents.eleventhMinute().replace("\"shifts\"", training);
        String february = march.replace("2024-03", "2024-02");

        assertThat(settle(march).err()).isEmpty();
        assertThat(settle(february).err()).contains("/trainings/0/score: there is no property \"score\"");
    }

    private void writeVersion(String effective, String declaration) throws IOException {
        Path version = SmallPolicy.write(Files.createDirectories(folder.resolve("policies")), "small" + effective);
        Path head = version.resolve("policy.yaml");
        Path rules = version.resolve("lateness.drl");
        Files.writeString(
                head,
                Files.readString(head).replace("small" + effective, "small").replace("2020-01", effective));
        Files.writeString(rules, Files.readString(rules) + declaration + "\n");
    }

    private CommandRun settle(String json) {
        return CommandRun.with(
                json, "settle", "--policies", folder.resolve("policies").toString(), "--policy", "small", "-");
    }

    @Test
    void onePolicyNamedTwiceIsOneDocument() {
        CommandRun run = CommandRun.of(
                "settle", "--policy", "dingtalk-team", "--policy", "dingtalk-team", "--format", "json", facts);

        assertThat(run.out()).startsWith("{");
    }

    @Test
    void theOnlyPolicyOfTheFoldersNeedsNoName() throws IOException {
        Path own = SmallPolicy.write(folder, "another-team");
        CommandRun run = CommandRun.of("settle", "--policies", own.toString(), facts);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Policy   Small policy (another-team)");
    }

    @Test
    void aPolicyOfAFolderTakesThePlaceOfTheCatalogsOfThatId() throws IOException {
        Path own = SmallPolicy.write(folder, "dingtalk-team");
        CommandRun run = CommandRun.of("settle", "--policies", own.toString(), "--policy", "dingtalk-team", facts);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("-21.00 CNY").doesNotContain("-20.00 CNY");
    }

    @Test
    void theOutputCanBeLimitedToOneAgent() {
        CommandRun text = CommandRun.of("settle", "--policy", "dingtalk-team", "--agent", "A02", facts);
        CommandRun json =
                CommandRun.of("settle", "--policy", "dingtalk-team", "--agent", "A02", "--format", "json", facts);

        assertThat(text.out()).contains("欧阳文静").doesNotContain("林一");
        assertThat(json.out()).contains("\"agent\": \"A02\"").doesNotContain("A01");
    }
}
