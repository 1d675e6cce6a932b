package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    private static final String POLICIES = "src/test/resources/io/kaohe/cli/check";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "--lang en, check.txt",
        "--lang zh --verbose, check_zh.txt",
        "--format json, check.json",
        "--format sarif --lang zh, check.sarif",
    })
    void twoPoliciesReadAsTheGoldenFile(String options, String golden) throws IOException {
        CommandRun run = check(POLICIES, options.split(" "));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(text(golden));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aWarningCountsIfOneIsStrictAndIsNotAccepted() {
        assertThat(check(POLICIES + "/team").status()).isZero();
        assertThat(check(POLICIES + "/team", "--strict").status()).isEqualTo(1);
    }

    @Test
    void aSoundPolicyIsALine() throws IOException {
        Path team = SmallPolicy.write(folder, "team");

        CommandRun run = check(team.toString(), "--strict");

        assertThat(run.out()).isEqualTo("""
                team  2020-01  sound
                1 policy: sound
                """);
        assertThat(run.status()).isZero();
    }

    @Test
    void aScenarioMayWaiveAClauseOfThePolicyBesideItOrOfTheCatalog() throws IOException {
        Path team = SmallPolicy.write(folder, "team");
        SmallPolicy.writeScenarios(team, "waived.yaml", """
                - name: waived under clauses of other policies
                  clause: DT3
                  given:
                    agents: [ { id: A01 } ]
                    waivers: [ { agent: A01, clause: TO2, reason: so, approvedBy: L01 }, { agent: A01, clause: XX1, reason: so, approvedBy: L01 } ]
                  expect: {}
                """);

        assertThat(check(team.toString()).out()).contains("no clause \"XX1\"").doesNotContain("TO2\" ");
    }

    @Test
    void twoFoldersWithOnePolicyAreAnError() throws IOException {
        SmallPolicy.write(folder, "team");
        Path other = Files.createDirectory(folder.resolve("copy"));
        SmallPolicy.write(other, "team");

        CommandRun run = CommandRun.of("check", folder.resolve("team").toString(), other.toString());

        assertThat(run.out()).contains("error duplicate-policy: the policy in ");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aFolderWithRulesAndWithoutAHeadIsChecked() throws IOException {
        Path team = SmallPolicy.write(folder, "team");
        Files.delete(team.resolve("policy.yaml"));

        CommandRun run = check(team.toString());

        assertThat(run.out())
                .isEqualTo("DIR  1 error\n\nDIR: error no-head: the folder team has no policy.yaml\n\n"
                                .replace("DIR", team.toString())
                        + "1 policy: 1 error\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void whereThereIsNoPolicyNothingIsChecked() {
        CommandRun run = check(folder.resolve("none").toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no policy in " + folder.resolve("none"));
        assertThat(run.status()).isEqualTo(2);
    }

    private static CommandRun check(String policies, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = policies;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandRun.of(arguments);
    }

    private static String text(String golden) throws IOException {
        try (InputStream file = CheckCommandTest.class.getResourceAsStream(golden)) {
            assertThat(file).as(golden).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
