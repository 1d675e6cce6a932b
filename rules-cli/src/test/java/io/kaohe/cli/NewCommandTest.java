package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "en, text, new_policy.txt, new_rule.txt",
        "zh, text, new_policy_zh.txt, new_rule_zh.txt",
        "en, json, new_policy.json, new_rule.json"
    })
    void whatWasWrittenReadsAsTheGoldenFile(String language, String format, String policy, String rule)
            throws IOException {
        Path team = folder.resolve("my-team");
        assertThat(printed("policy my-team -o " + team + " --effective 2026-04 --lang " + language + " --format "
                        + format))
                .isEqualTo(golden(policy));
        assertThat(printed("rule MT2 --like tiers --policy " + team + " --lang " + language + " --format " + format))
                .isEqualTo(golden(rule));
        assertThat(run("test --no-cache " + team).status()).isEqualTo(0);
        assertThat(run("check --strict " + team).status()).isEqualTo(0);
    }

    @Test
    void factsOfThePolicysOwnHaveTheNameThatTheyAreGiven() throws IOException {
        Path team = folder.resolve("riders");
        run("new policy riders -o " + team + " --clause A1 --like own-facts --fact Delivery");

        assertThat(team.resolve("a1.drl")).content().contains("declare Delivery\n", "$delivery : Delivery( ");
        assertThat(team.resolve("scenarios/a1.yaml")).content().contains("    deliveries: [ { agent: A01,");
    }

    @Test
    void aPolicyOfTheCatalogIsCopiedWithItsScenarios() throws IOException {
        Path team = folder.resolve("our-floor");
        CommandRun run = run("new policy our-floor --from retail-floor -o " + team);

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).startsWith("our-floor: a copy\n").doesNotContain("To fill in");
        assertThat(team.resolve("policy.yaml")).content().contains("\nid: our-floor\n", "RF3");
        assertThat(run("test --no-cache " + team).out()).contains("our-floor  2020-01  ", ": all passed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            new policy Team -o new                                 | the id "Team" does not begin with a small letter
            new policy team -o .                                   | .: it is there already, and nothing is overwritten
            new policy team -o new --from retail-flor              | Maybe "retail-floor" was meant.
            new policy team -o new --clause 1                      | the clause "1" does not begin with a letter
            new policy team -o new --like own-facts --fact Leave   | no facts of a policy's own can be called "Leave"
            new rule T1 --policy src                               | there is no policy in src
            new rule T1 --policy src --lang zh                     | src 中没有制度
            """)
    void whatCannotBeIsRefusedAndNothingIsWritten(String arguments, String message) {
        CommandRun run = run(arguments);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
        assertThat(Path.of("new")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            new                                                    | A command is missing: one of policy, rule
            new polcy team                                         | Did you mean: new policy?
            new policy                                             | Missing required parameter: 'ID'
            new rule                                               | Missing required parameter: 'CLAUSE'
            new policy team --effective April                      | Invalid value for option '--effective'
            new policy team --like teirs                           | --like does not know "teirs"; maybe "tiers" was meant
            new policy team --like teirs --lang zh                 | --like 没有“teirs”这种样例；也许是“tiers”
            new policy team --like fine --fact Delivery            | --fact goes with --like own-facts
            new policy team --from retail-floor --like fine        | --from copies a policy as it is: leave
            new rule T1 --policy src --like points --fact Delivery | --fact goes with --like own-facts
            """)
    void wrongUsageIsAnsweredWithWhereToFindHelp(String arguments, String message) {
        CommandRun run = run(arguments);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).contains("--help");
        assertThat(Path.of("team")).doesNotExist();
    }

    private static CommandRun run(String arguments) {
        return CommandRun.of(arguments.split(" "));
    }

    /** What is printed, without where the folder lies. */
    private String printed(String arguments) {
        CommandRun run = run("new " + arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(0);
        return run.out().replace(folder.toString().replace('\\', '/') + "/", "");
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = NewCommandTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
