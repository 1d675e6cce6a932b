package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class TestCommandTest {
    @TempDir
    private Path folder;

    private Path team = Path.of("");

    @BeforeEach
    void writePolicies() throws IOException {
        team = SmallPolicy.write(folder, "team");
        SmallPolicy.writeScenarios(team, "lateness.yaml", Scenarios.passing() + Scenarios.nearMiss());
    }

    @Test
    void aPolicyWhoseScenariosAllPassIsALine() {
        CommandRun run = test();

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                team  2020-01  2 scenarios: all passed
                1 policy, 2 scenarios: all passed
                """);
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "--lang en, test.txt",
        "--lang zh, test_zh.txt",
        "--verbose, test_verbose.txt",
        "--coverage, test_coverage.txt",
        "--coverage --lang zh, test_coverage_zh.txt",
        "--format junit, test.xml",
        "--format junit --coverage --lang zh, test_coverage_zh.xml",
    })
    void severalPoliciesOneOfWhichFailsAndOneHasNoScenariosReadAsTheGoldenFile(String options, String golden)
            throws IOException {
        writeFailing();
        SmallPolicy.write(folder, "untested");

        CommandRun run = test(options.split(" "));

        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace(folder.toString(), "DIR").replace('\\', '/'))
                .isEqualTo(text(golden));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void whatIsPendingIsListedAndFailsNobody() throws IOException {
        SmallPolicy.writeScenarios(team, "later.yaml", Scenarios.pending());

        CommandRun run = test();

        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace(folder.toString(), "DIR").replace('\\', '/'))
                .isEqualTo("""
                team  2020-01  3 scenarios: 2 passed, 1 pending
                  pending  DIR/team/scenarios/later.yaml:1:3: twenty minutes late (DT3): the tier is to come
                1 policy, 3 scenarios: 2 passed, 1 pending
                """);
        assertThat(run.status()).isZero();
        assertThat(test("--format", "junit").out())
                .contains("failures=\"0\" skipped=\"1\"", "<skipped message=\"the tier is to come\"");
        assertThat(test("-v", "--lang", "zh").out())
                .contains("  待完成  twenty minutes late (DT3): the tier is to come\n", "2 个通过，1 个待完成");
    }

    @Test
    void whatIsPendingAndWouldPassIsAFailure() throws IOException {
        SmallPolicy.writeScenarios(
                team, "later.yaml", Scenarios.pending().replace("{ A01: [ { kind: FINE } ] }", "{}"));

        CommandRun run = test();

        assertThat(run.out()).contains("2 passed, 1 failed", "no longer pending");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void jsonIsOneDocumentAndNothingElse() {
        CommandRun run = test("--format", "json", "--coverage");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{").endsWith("}\n").contains("\"kaohe/test/1\"", "\"coverage\"");
    }

    @Test
    void whatCiServersReadIsWellFormed() throws IOException, SAXException, ParserConfigurationException {
        writeFailing();

        String xml = test("--format", "junit").out();

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getElementsByTagName("testcase")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("name")
                        .getNodeValue())
                .isEqualTo("迟到 <12> 分钟 & \"more\"\uFFFD (DT3)");
    }

    @Test
    void aPolicyWithoutScenariosIsAFailure() throws IOException {
        Path untested = SmallPolicy.write(folder, "untested");

        CommandRun run = CommandRun.of("test", untested.toString());

        assertThat(run.out()).isEqualTo("""
                untested  2020-01  there are no scenarios
                1 policy, 1 of them without scenarios, 0 scenarios
                """);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void onlyTheScenariosOfTheFilterRunAndOtherPoliciesAreLeftOut() throws IOException {
        writeFailing();
        SmallPolicy.write(folder, "untested");

        CommandRun run = test("--filter", "Ten minutes", "-v");

        assertThat(run.out()).isEqualTo("""
                team  2020-01  1 scenario: passed
                  passed  ten minutes late cost nothing here (DT3)
                1 policy, 1 scenario: passed
                """);
        assertThat(run.status()).isZero();
    }

    @Test
    void aFilterThatFindsNothingIsNoSuccess() {
        CommandRun run = test("--filter", "DT33");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                kaohe test: No scenario has "DT33" in its name or as its clause; maybe "DT3" was meant
                Try 'kaohe test --help'.
                """);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void allThatIsWrongWithTheFilesOfAllPoliciesIsSaidAndNothingRuns() throws IOException {
        SmallPolicy.writeMisspelled(folder, "misspelled");
        Path headless = SmallPolicy.write(folder, "headless");
        Files.writeString(headless.resolve("policy.yaml"), "id: headless\n");
        Path wordless = SmallPolicy.write(folder, "wordless");
        Files.writeString(wordless.resolve("messages_en.properties"), "DT3 = late: {amuont}\n");
        SmallPolicy.writeScenarios(
                team, "unknown.yaml", Scenarios.failing().replace("DT3", "DT4").replace("{ A01", "{ A02"));

        CommandRun run = test();

        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(folder.toString(), "DIR").replace('\\', '/'))
                .isEqualTo(text("test_rejected.txt"));
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aFolderWithoutPoliciesIsRejected(@TempDir Path empty) {
        CommandRun run = CommandRun.of("test", empty.toString());

        assertThat(run.err()).startsWith("policy: there is no policy in " + empty);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsNamedTwiceIsTestedOnce() {
        CommandRun run = CommandRun.of(
                "test",
                team.toString(),
                folder.toString(),
                team.resolve("..").resolve("team").toString());

        assertThat(run.out()).endsWith("1 policy, 2 scenarios: all passed\n");
    }

    @Test
    void twoVersionsOfAPolicyAreTestedEachByItsOwnScenarios() throws IOException {
        Path later = SmallPolicy.write(folder, "team@2024-03");
        String head = Files.readString(team.resolve("policy.yaml"));
        Files.writeString(later.resolve("policy.yaml"), head.replace("2020-01", "2024-03"));
        SmallPolicy.writeScenarios(later, "lateness.yaml", Scenarios.passing());

        assertThat(test().out()).isEqualTo("""
                team  2020-01  2 scenarios: all passed
                team  2024-03  1 scenario: passed
                2 policies, 3 scenarios: all passed
                """);
    }

    @Test
    void aClauseOfAPolicyOfTheCatalogMayBeGiven() throws IOException {
        String waiver = "waivers: [ { agent: A01, clause: DT18, reason: fog, approvedBy: L01 } ]";
        SmallPolicy.writeScenarios(
                team, "lateness.yaml", Scenarios.passing().replace("    shifts:", "    " + waiver + "\n    shifts:"));

        assertThat(test().status()).isZero();
    }

    @Test
    void theOutputCanGoToAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("results.xml"), "as it was");

        CommandRun run = test("--format", "junit", "-o", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(file).content().startsWith("<?xml").endsWith("</testsuites>\n");
    }

    @Test
    void wrongFilesLeaveTheOutputFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("results.xml"), "as it was");
        SmallPolicy.writeMisspelled(folder, "misspelled");

        CommandRun run = test("--format", "junit", "-o", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(file).hasContent("as it was");
    }

    private void writeFailing() throws IOException {
        Path failing = SmallPolicy.write(folder, "another-team");
        SmallPolicy.writeScenarios(failing, "lateness.yaml", Scenarios.failing() + Scenarios.passing());
    }

    private CommandRun test(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "test";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = folder.toString();
        return CommandRun.of(arguments);
    }

    private static String text(String golden) throws IOException {
        try (InputStream file = TestCommandTest.class.getResourceAsStream(golden)) {
            assertThat(file).as(golden).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
