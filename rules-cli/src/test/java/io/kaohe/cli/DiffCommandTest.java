package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {
    @TempDir
    private Path folder;

    private Path team = Path.of("");
    private String facts = "";

    @BeforeEach
    void writePoliciesAndFacts() throws IOException {
        team = SmallPolicy.write(folder, "team");
        facts = Files.writeString(folder.resolve("march.json"), Documents.eleventhMinute())
                .toString();
    }

    @Test
    void aPolicyIsNotDifferentFromItsCopy() throws IOException {
        CommandRun run = diff(team, copy("copy", "21, 5", "21, 5"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("\nNo difference in 2 agent-months.\n");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"--verbose, diff.txt", "--verbose --lang zh, diff_zh.txt"})
    void anotherAmountReadsAsTheGoldenFile(String options, String golden) throws IOException {
        CommandRun run = diff(team, copy("copy", "21, 5", "30, 5"), options.split(" "));

        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace(folder.toString(), "DIR").replace('\\', '/'))
                .isEqualTo(text(golden));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void otherWordsAreCountedAndNoDifference() throws IOException {
        CommandRun run = diff(team, copy("copy", "DT3 late or early", "DT3 late"));

        assertThat(run.out())
                .endsWith("\nNo difference in 2 agent-months.\n1 entry comes to the same and reads differently\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void jsonIsOneDocumentAndNothingElse() throws IOException {
        CommandRun run = diff(team, copy("copy", "21, 5", "30, 5"), "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{").endsWith("}\n").contains("\"kaohe/diff/1\"", "\"losses\": \"-9.00\"");
    }

    @Test
    void aPageGoesToAFile() throws IOException {
        Path file = folder.resolve("impact.html");

        CommandRun run =
                diff(team, copy("copy", "21, 5", "30, 5"), "--format", "html", "--lang", "zh", "-o", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(file)
                .content()
                .startsWith("<!doctype html>")
                .contains("制度变更影响", "-9.00")
                .endsWith("</html>\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aPolicyOfTheCatalogIsComparedWithAChangedCopy() {
        CommandRun run = CommandRun.of("diff", "dingtalk-team", team.toString(), "--facts", facts);

        assertThat(run.out()).contains("Before  dingtalk-team, in force from 2020-01 on", "2 of 2", "DT24");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void twoVersionsOfALibraryAreNamedByTheirMonths() throws IOException {
        writeVersion("2024-07");

        CommandRun run = CommandRun.of(
                "diff", "--policies", folder.toString(), "team@2024-03", "team@2024-07", "--facts", facts);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "Before  team@2024-03, in force from 2020-01 on\nAfter   team@2024-07, in force from 2024-07");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aFolderOfVersionsSettlesEachMonthByTheVersionInForceThen() throws IOException {
        Path versions = Files.createDirectory(folder.resolve("versions"));
        Files.move(team, versions.resolve("team"));
        Files.move(writeVersion("2024-07"), versions.resolve("team@2024-07"));
        Path july = Files.writeString(
                folder.resolve("july.json"), Documents.eleventhMinute().replace("2024-03", "2024-07"));
        Path old = SmallPolicy.write(folder, "team");

        CommandRun run = CommandRun.of("diff", old.toString(), versions.toString(), "--facts", facts, july.toString());

        assertThat(run.out()).contains("1 of 4 agent-months changes", "\n  1 of 2 months: 1 changed");
        assertThat(run.out()).contains(versions + "@2020-01, in force", versions + "@2024-07, in force");
    }

    @Test
    void aValueForOneSideIsAWhatIf() throws IOException {
        Path withFine = withFine();

        CommandRun run = CommandRun.of("diff", withFine.toString(), "--set-new", "fine=30", "--facts", facts);
        CommandRun turned = CommandRun.of(
                "diff", withFine.toString(), "--set", "fine=30", "--set-old", "fine=21", "--facts", facts);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Settings  fine: 21 → 30\n", "1 loses  -9.00 CNY");
        assertThat(turned.out()).isEqualTo(run.out());
    }

    @Test
    void settingsThatNeitherHasAreAnsweredWithThoseThatThereAre() throws IOException {
        CommandRun run = CommandRun.of(
                "diff", withFine().toString(), "--set", "fin=1", "--set-new", "fine=-1", "--facts", facts);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                kaohe diff: there is no setting "fin" in with-fine; maybe "fine" was meant
                the setting fine is "-1", expected an amount of money of at least 0
                The settings of with-fine are
                  fine (an amount of money of at least 0, default 21)
                  guard (one of none, prc-wage, default none)
                Try 'kaohe diff --help'.
                """);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aMonthThatOnlyOneVersionRejectsIsADifferenceAndDoesNotStopTheOthers() throws IOException {
        Files.writeString(
                folder.resolve("april.json"), Documents.withoutBaseWages().replace("2024-03", "2024-04"));

        CommandRun run =
                CommandRun.of("diff", team.toString(), "dingtalk-team", "--facts", facts, folder + "/april.json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "2 of 2 agent-months change",
                        "1 document is rejected and not counted, see below",
                        "april.json is rejected by the version after",
                        "agents/A01 has no baseWage");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aMonthThatBothRejectMakesTheComparisonIncomplete() throws IOException {
        Files.writeString(folder.resolve("broken.json"), Documents.twoThingsWrong());

        CommandRun run = diff(team, copy("copy", "21, 5", "30, 5"), "--facts", folder + "/broken.json");

        assertThat(run.out()).contains("1 loses  -9.00 CNY", "broken.json is rejected by both versions");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void whereNothingCanBeComparedNothingIsWritten() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), Documents.twoThingsWrong());
        Path file = Files.writeString(folder.resolve("impact.txt"), "as it was");

        CommandRun run = CommandRun.of(
                "diff", "dingtalk-team", team.toString(), "-o", file.toString(), "--facts", broken.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsOnlyOnce("there is no agent A09").contains("does not lie in 2024-03");
        assertThat(file).hasContent("as it was");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void typesThatTheTwoDeclareInTwoWaysAreReadForEachByItself() throws IOException {
        Path copy = copy("copy", "21, 5", "30, 5");
        declare(team, "declare Training course : String end");
        declare(copy, "declare Training course : String hours : BigDecimal = 1 end");
        String training = "\"trainings\": [ { \"course\": \"x\" } ],\n  \"shifts\"";
        Files.writeString(Path.of(facts), Documents.eleventhMinute().replace("\"shifts\"", training));

        CommandRun run = diff(team, copy);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1 loses  -9.00 CNY");
    }

    @Test
    void whatOnlyOneDeclaresTheOtherPassesOver() throws IOException {
        Path copy = copy("copy", "21, 5", "21, 5");
        declare(copy, "declare Training course : String end");
        String training = "\"trainings\": [ { \"course\": \"x\" } ],\n  \"shifts\"";
        Files.writeString(Path.of(facts), Documents.eleventhMinute().replace("\"shifts\"", training));

        assertThat(diff(team, copy).status()).isZero();
        assertThat(diff(copy, team).status()).isZero();
    }

    @Test
    void theFactsOfAFolderAreThoseOfItsFoldersTooAndEachCountsOnce() throws IOException {
        Path months = Files.createDirectories(folder.resolve("months/2024"));
        Files.move(Path.of(facts), months.resolve("march.json"));
        Files.writeString(months.resolve("notes.txt"), "no facts");

        CommandRun run = CommandRun.of(
                "diff",
                team.toString(),
                copy("copy", "21, 5", "30, 5").toString(),
                "--facts",
                folder + "/months",
                months + "/march.json",
                months + "/../2024/march.json");

        assertThat(run.out()).contains("1 of 2 agent-months changes");
    }

    @Test
    void twoDocumentsOfOneMonthAreBothCountedAndMentioned() throws IOException {
        Path again = Files.copy(Path.of(facts), folder.resolve("again.json"));

        CommandRun run = diff(team, copy("copy", "21, 5", "30, 5"), "--facts", again.toString());

        assertThat(run.out().replace(folder + "/", ""))
                .contains("2 of 4", "yangzhou in 2024-03 stands in several documents, and each counts:");
    }

    @Test
    void allThatIsWrongWithBothPoliciesIsSaidAtOnce() throws IOException {
        Path misspelled = SmallPolicy.writeMisspelled(folder, "misspelled");

        CommandRun run = CommandRun.of("diff", "dingtlk-team", misspelled.toString(), "--facts", facts);

        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(folder.toString(), "DIR").replace('\\', '/'))
                .startsWith("""
                        policy: there is no folder and no policy "dingtlk-team"
                          Maybe "dingtalk-team" was meant.
                        DIR/misspelled/lateness.drl:6:21: Lapse has no property minuets
                        """);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aFolderOfSeveralPoliciesIsNoPolicy() throws IOException {
        SmallPolicy.write(folder, "another-team");

        CommandRun run = CommandRun.of("diff", folder.toString(), "dingtalk-team", "--facts", facts);

        assertThat(run.err()).isEqualTo("policy: " + folder + """
                 holds several policies: another-team, team
                  Maybe the folder of one of them was meant.
                """);
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"no-such.json, there is no such file or folder", "empty, there is no .json file in this folder"})
    void pathsWithoutFactsAreRefused(String path, String message) throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        CommandRun run = CommandRun.of("diff", "dingtalk-team", team.toString(), "--facts", folder + "/" + path);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(folder + "/" + path + ": " + message + "\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void onePolicyAloneIsComparedOnlyWithOtherSettings() {
        CommandRun run = CommandRun.of("diff", "dingtalk-team", "--facts", facts);

        assertThat(run.err())
                .startsWith("kaohe diff: NEW is missing; without it OLD is compared with itself, which takes --set-old"
                        + " or --set-new\n");
        assertThat(run.status()).isEqualTo(2);
    }

    private CommandRun diff(Path before, Path after, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("diff", before.toString(), after.toString(), "--facts", facts));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    /** A copy of the policy in another folder, with something else in its rules. */
    private Path copy(String name, String what, String instead) throws IOException {
        Path inside = Files.createDirectory(folder.resolve(name));
        Path copy = SmallPolicy.write(inside, "team");
        Path rules = copy.resolve("lateness.drl");
        Files.writeString(rules, Files.readString(rules).replace(what, instead));
        return copy;
    }

    /** A later version, in which the red packet is greater. */
    private Path writeVersion(String month) throws IOException {
        Path later = copy("later", "21, 5", "30, 5");
        Path head = later.resolve("policy.yaml");
        Files.writeString(head, Files.readString(head).replace("2020-01", month));
        return Files.move(later, folder.resolve("team@" + month));
    }

    private Path withFine() throws IOException {
        Path withFine = SmallPolicy.writeWithSettings(
                folder,
                "with-fine",
                "- { name: fine, type: money, default: 21, meaning: { zh: 红包, en: the packet } }\n");
        Path rules = withFine.resolve("lateness.drl");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace("$lapse : ", "$settings : Settings()\n    $lapse : ")
                        .replace("21, 5", "$settings.fine, 5"));
        return withFine;
    }

    private static void declare(Path policy, String declaration) throws IOException {
        Path rules = policy.resolve("lateness.drl");
        Files.writeString(rules, Files.readString(rules).replace("rule \"DT3", declaration + "\n\nrule \"DT3"));
    }

    private static String text(String golden) throws IOException {
        try (InputStream file = DiffCommandTest.class.getResourceAsStream(golden)) {
            assertThat(file).as(golden).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
