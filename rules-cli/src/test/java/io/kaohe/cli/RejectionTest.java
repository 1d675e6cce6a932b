package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectionTest {
    @TempDir
    private Path folder;

    @Test
    void allThatIsWrongWithTheFactsStandsOnStandardError() {
        CommandRun run = settle(Documents.twoThingsWrong(), "-");

        assertRejected(run);
        assertThat(run.err()).contains("/shifts/0/agent").contains("/shifts/1/date");
    }

    @Test
    void brokenJsonIsRejectedWithItsLine() {
        CommandRun run = settle("{ \"schema\": \"kaohe/facts/1\",\n  \"period\" 2024-03 }", "-");

        assertRejected(run);
        assertThat(run.err()).startsWith("standard input:2:");
    }

    @Test
    void aFigureThatAClauseNeedsIsMissed() {
        CommandRun run = settle(Documents.withoutBaseWages(), "-");

        assertRejected(run);
        assertThat(run.err()).contains("baseWage").contains("A01");
    }

    @Test
    void aMisspelledPolicyIsAnsweredWithTheNearest() {
        CommandRun run = CommandRun.with(Documents.eleventhMinute(), "settle", "--policy", "dingtlak-team", "-");

        assertRejected(run);
        assertThat(run.err()).contains("\"dingtlak-team\"").contains("Maybe \"dingtalk-team\" was meant.");
    }

    @Test
    void aMonthBeforeThePolicyIsRejected() {
        CommandRun run = settle(Documents.eleventhMinute().replace("2024-", "2019-"), "-");

        assertRejected(run);
        assertThat(run.err()).contains("2019-03").contains("2020-01");
    }

    @Test
    void anAgentWhomNobodyKnowsIsAnsweredWithTheNearest() {
        CommandRun run = settle(Documents.eleventhMinute(), "--agent", "A1", "-");

        assertRejected(run);
        assertThat(run.err()).contains("there is no agent \"A1\"").contains("Maybe \"A01\" was meant.");
    }

    @Test
    void aFileThatIsNotThereIsRejected() {
        CommandRun run = settle("", folder.resolve("none.json").toString());

        assertRejected(run);
        assertThat(run.err()).isEqualTo(folder.resolve("none.json") + ": there is no such file or folder\n");
    }

    @Test
    void aFolderIsNoFactsDocument() {
        CommandRun run = settle("", folder.toString());

        assertRejected(run);
        assertThat(run.err()).isEqualTo(folder + ": this is a folder, not a facts document\n");
    }

    @Test
    void aFolderWithoutPoliciesIsRejected() {
        CommandRun run = settle(Documents.eleventhMinute(), "--policies", folder.toString(), "-");

        assertRejected(run);
        assertThat(run.err()).contains(folder.toString());
    }

    @Test
    void aPolicyThatDoesNotCompileIsRejectedWithFileAndLine() throws IOException {
        Path own = SmallPolicy.writeMisspelled(folder, "another-team");
        CommandRun run = settle(Documents.eleventhMinute(), "--policies", own.toString(), "-");

        assertRejected(run);
        assertThat(run.err()).containsPattern("lateness\\.drl:\\d+:\\d+: .*minuets");
    }

    @Test
    void aRejectionLeavesTheOutputFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("march.txt"), "as it was");

        assertRejected(settle(Documents.twoThingsWrong(), "-o", file.toString(), "-"));
        assertThat(file).hasContent("as it was");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aRejectionMakesNoOutputFile() {
        Path file = folder.resolve("march.txt");

        assertRejected(settle(Documents.twoThingsWrong(), "-o", file.toString(), "-"));
        assertThat(file).doesNotExist();
    }

    private static CommandRun settle(String facts, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "settle";
        arguments[1] = "--policy";
        arguments[2] = "dingtalk-team";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return CommandRun.with(facts, arguments);
    }

    private static void assertRejected(CommandRun run) {
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty().doesNotContain("\tat ");
        assertThat(run.status()).isEqualTo(1);
    }
}
