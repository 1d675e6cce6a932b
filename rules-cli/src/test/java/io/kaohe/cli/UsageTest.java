package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "setle",
                "settle",
                "settle --policy dingtalk-team",
                "settle -",
                "settle --policy dingtalk-team --format xml -",
                "settle --policy dingtalk-team --lang fr -",
                "settle --polcy dingtalk-team -",
                "settle --policy dingtalk-team --set rate -",
                "settle --policy dingtalk-team one.json two.json",
                "explain --policy dingtalk-team -",
                "explain --agent A01 -",
                "policies everything",
                "test",
                "test --format xml .",
                "test --filter DT3 --coverage .",
                "diff",
                "diff dingtalk-team store-commission",
                "diff --facts months dingtalk-team store-commission",
                "diff dingtalk-team --facts months",
                "diff dingtalk-team store-commission --format xml --facts months",
                "book",
                "book --format pdf ."
            })
    void wrongArgumentsAreAnsweredWithOneComplaintAndWhereToFindHelp(String arguments) {
        CommandRun run = CommandRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("kaohe")
                .containsPattern("Try 'kaohe( settle| explain| policies| test| mutate| diff| book)? --help'\\.\n$");
    }

    @Test
    void aMissingPolicyIsAnsweredWithThoseThatThereAre() {
        assertThat(CommandRun.of("settle", "-").err()).contains("--policy").contains("dingtalk-team");
    }

    @Test
    void aMisspelledOptionIsAnsweredWithTheNearest() {
        assertThat(CommandRun.of("settle", "--polcy", "dingtalk-team", "-").err())
                .contains("--policy");
    }

    @ParameterizedTest
    @CsvSource({
        "--help, help.txt",
        "settle --help, help_settle.txt",
        "verify --help, help_verify.txt",
        "explain --help, help_explain.txt",
        "policies --help, help_policies.txt",
        "new --help, help_new.txt",
        "new policy --help, help_new_policy.txt",
        "new rule --help, help_new_rule.txt",
        "check --help, help_check.txt",
        "test --help, help_test.txt",
        "mutate --help, help_mutate.txt",
        "diff --help, help_diff.txt",
        "book --help, help_book.txt"
    })
    void helpReadsAsTheGoldenFileAndGoesToStandardOutput(String arguments, String golden) throws IOException {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        try (InputStream file = UsageTest.class.getResourceAsStream(golden)) {
            assertThat(file).as(golden).isNotNull();
            assertThat(run.out()).isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theVersionNamesTheProgram() {
        assertThat(CommandRun.of("--version").out()).startsWith("kaohe ");
    }
}
