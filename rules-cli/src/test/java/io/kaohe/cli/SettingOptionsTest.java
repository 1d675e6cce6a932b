package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --set} of {@code kaohe settle}, and the settings that {@code kaohe policies} lists. */
class SettingOptionsTest {
    private static final String RATE =
            "- { name: rate, type: rate, default: 0.02, meaning: { zh: 提成比例, en: the share of sales } }\n";
    private static final String ON_TURN = "- { name: onTurn, type: agent, meaning: { zh: 轮值, en: who is on turn } }\n";
    private static final Pattern FINGERPRINT =
            Pattern.compile("\"id\": \"(one|two)-team\",\\s*\"fingerprint\": \"(sha256:[0-9a-f]+)");

    @TempDir
    private Path folder;

    private String facts = "";

    @BeforeEach
    void writeFolders() throws IOException {
        facts = Files.writeString(folder.resolve("march.json"), Documents.eleventhMinute())
                .toString();
        SmallPolicy.writeWithSettings(folder, "one-team", RATE + ON_TURN);
        SmallPolicy.writeWithSettings(folder, "two-team", RATE);
    }

    @Test
    void aValueHoldsForEveryChosenPolicyThatHasTheSetting() {
        List<String> plain = fingerprints();
        List<String> both = fingerprints("--set", "rate=0.015");
        List<String> first = fingerprints("--set", "onTurn=A01");

        assertThat(both.get(0)).isNotEqualTo(plain.get(0));
        assertThat(both.get(1)).isNotEqualTo(plain.get(1));
        assertThat(first.get(0)).isNotEqualTo(plain.get(0));
        assertThat(first.get(1)).isEqualTo(plain.get(1));
    }

    @Test
    void aValueForOnePolicyHoldsForItAloneAndComesBeforeTheOthers() {
        List<String> all = fingerprints("--set", "rate=0.015");

        assertThat(fingerprints("--set", "two-team:rate=0.015"))
                .containsExactly(fingerprints().get(0), all.get(1));
        assertThat(fingerprints("--set", "two-team:rate=0.015", "--set", "rate=0.03"))
                .containsExactly(fingerprints("--set", "rate=0.03").get(0), all.get(1));
    }

    @Test
    void aSettingThatNoneHasIsAnsweredWithTheNearestAndWithAll() {
        assertRefused("""
                kaohe settle: there is no setting "rat" in one-team or two-team; maybe "rate" was meant
                The settings of one-team are
                  rate (a rate from 0 up to 1, default 0.02)
                  onTurn (an agent's id, no default)
                  guard (one of none, prc-wage, default none)
                The settings of two-team are
                  rate (a rate from 0 up to 1, default 0.02)
                  guard (one of none, prc-wage, default none)
                Try 'kaohe settle --help'.
                """, settle("--set", "rat=0.015"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertRefused("""
                kaohe settle: --set tow-team:rate is for none of the policies that settle; maybe "two-team" was meant
                there is no setting "onTurn" in two-team
                the setting rate is "3%", expected a rate from 0 up to 1; maybe "0.03" was meant
                The settings of one-team are
                  rate (a rate from 0 up to 1, default 0.02)
                  onTurn (an agent's id, no default)
                  guard (one of none, prc-wage, default none)
                The settings of two-team are
                  rate (a rate from 0 up to 1, default 0.02)
                  guard (one of none, prc-wage, default none)
                Try 'kaohe settle --help'.
                """, settle("--set", "tow-team:rate=0.015", "--set", "two-team:onTurn=A01", "--set", "rate=3%"));
    }

    @Test
    void twoValuesForOneSettingAreRefused() {
        assertThat(settle("--set", "rate=0.01", "--set", "rate=0.02").err())
                .startsWith("kaohe settle: --set gives rate two values\nThe settings of one-team are\n");
    }

    @Test
    void anArgumentOfAnotherFormIsRefused() {
        CommandRun run = settle("--set", "rate");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("\"rate\" is not of the form NAME=VALUE or ID:NAME=VALUE");
    }

    @Test
    void aPolicyWithoutSettingsOfItsOwnHasTheGuard() {
        CommandRun run = CommandRun.of("settle", "--policy", "dingtalk-team", "--set", "rate=1", facts);

        assertRefused("""
                kaohe settle: there is no setting "rate" in dingtalk-team
                The settings of dingtalk-team are
                  guard (one of none, prc-wage, default none)
                Try 'kaohe settle --help'.
                """, run);
    }

    @Test
    void aGuardIsSwitchedOnForEveryPolicyAndNeedsTheMinimumWage() {
        assertThat(settle("--set", "guard=prc-wage").err()).isEqualTo(facts + """
                 /team/minimumWage: team/yangzhou has no minimumWage, which the guard prc-wage needs
                """);
        assertThat(fingerprints("--set", "guard=none")).isEqualTo(fingerprints());
    }

    @Test
    void anAgentThatTheFactsDoNotHaveIsRejected() {
        CommandRun run = settle("--set", "onTurn=A1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(facts + """
                 /agents: the setting onTurn of one-team is "A1", and there is no agent of that id
                  Maybe "A01" was meant.
                """);
    }

    @Test
    void settingsAreListedBelowThePolicies() {
        CommandRun run = CommandRun.of("policies", "--policies", folder.toString());

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out().lines().map(line -> line.replaceAll(" {2,}", " | ")))
                .contains(
                        "POLICY | FROM | SETTING | VALUE | DEFAULT | MEANING",
                        "one-team | 2020-01 | rate | a rate from 0 up to 1 | 0.02 | the share of sales",
                        "one-team | 2020-01 | onTurn | an agent's id | - | who is on turn",
                        "two-team | 2020-01 | rate | a rate from 0 up to 1 | 0.02 | the share of sales");
    }

    private CommandRun settle(String... more) {
        List<String> arguments = new ArrayList<>(List.of("settle", "--policies", folder.toString()));
        arguments.addAll(List.of("--policy", "one-team", "--policy", "two-team", "--format", "json"));
        arguments.addAll(List.of(more));
        arguments.add(facts);
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private List<String> fingerprints(String... more) {
        CommandRun run = settle(more);
        assertThat(run.err()).isEmpty();
        List<String> fingerprints = FINGERPRINT
                .matcher(run.out())
                .results()
                .map((MatchResult match) -> match.group(2))
                .toList();
        assertThat(fingerprints).hasSize(2);
        return fingerprints;
    }

    private static void assertRefused(String message, CommandRun run) {
        assertThat(run.err()).isEqualTo(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }
}
