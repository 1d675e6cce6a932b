package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code --lang zh} also what goes to standard error is Chinese. */
class ChineseErrorsTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrongWithTheFacts() {
        CommandRun run = settle("--policy", "dingtalk-team", "--agent", "A1", "--lang", "zh", "-");

        assertThat(run.err()).isEqualTo("""
                standard input /agents: 没有员工“A1”
                  也许是“A01”。
                """);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNotThere() {
        Path none = folder.resolve("none.json");

        assertThat(settle("--policy", "dingtalk-team", "--lang=zh", none.toString())
                        .err())
                .isEqualTo(none + ": 没有这个文件或文件夹\n");
    }

    @Test
    void aPolicyThatDoesNotCompileWithTheLineAndTheCaret() throws IOException {
        Path own = SmallPolicy.writeMisspelled(folder, "another-team");

        assertThat(CommandRun.of("test", "--lang", "zh", own.toString()).err())
                .containsPattern("lateness\\.drl:\\d+:\\d+: Lapse 没有属性 minuets\n  \\| .*minuets.*\n  \\|  *\\^\n")
                .endsWith("\n  也许是“minutes”。\n");
    }

    @Test
    void aFolderWithoutPolicies() {
        assertThat(CommandRun.of("policies", "--lang", "zh", "--policies", folder.toString())
                        .err())
                .isEqualTo("policy: " + folder + " 中没有制度\n  也许应给出含有 policy.yaml 的文件夹，或装有这种文件夹的文件夹。\n");
    }

    @Test
    void settingsThatAreWronglyGiven() {
        CommandRun run = settle("--policy", "tea-oil-store", "--set", "rat=0.5", "--set", "x:y=1", "--lang", "zh", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("kaohe settle: 制度 tea-oil-store 没有设置“rat”")
                .contains("\n--set x:y 不属于参与结算的任何一套制度\n")
                .endsWith("\n用法见“kaohe settle --help”。\n");
    }

    @Test
    void argumentsThatDoNotGoTogether() {
        assertThat(CommandRun.of("test", "--filter", "DT3", "--coverage", "--lang", "zh", ".")
                        .err())
                .isEqualTo("kaohe test: --coverage 统计一套制度的全部场景，不能与 --filter 同用\n用法见“kaohe test --help”。\n");
    }

    @Test
    void anOutputThatCannotBeWritten() throws IOException {
        Path file =
                Files.createDirectory(folder.resolve("taken")).resolve("none").resolve("march.txt");

        assertThat(settle("--policy", "dingtalk-team", "--lang", "zh", "-o", file.toString(), "-")
                        .err())
                .startsWith(file.toString())
                .contains("没有这个文件或文件夹");
    }

    @Test
    void aCommandLineThatCannotBeReadIsAnsweredInEnglish() {
        assertThat(settle("--lang", "zh", "--polcy", "dingtalk-team", "-").err())
                .contains("Unknown option")
                .endsWith("Try 'kaohe settle --help'.\n");
    }

    private static CommandRun settle(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "settle";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.with(Documents.eleventhMinute(), all);
    }
}
