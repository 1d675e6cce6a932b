package io.kaohe.scenario;

import static io.kaohe.scenario.ScenarioText.clockIn;
import static io.kaohe.scenario.ScenarioText.rejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.document.SourceText;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioProblemsTest {
    @Test
    void allThatIsWrongWithAFileReadsAsTheGoldenFile() {
        assertThat(rejection(ScenarioText.resource("broken-scenarios.yaml")) + "\n")
                .isEqualTo(ScenarioText.resource("broken-scenarios.txt"));
    }

    @Test
    void itReadsInChineseAsTheGoldenFile() {
        assertThat(rejection(ScenarioText.resource("broken-scenarios.yaml"), Language.ZH) + "\n")
                .isEqualTo(ScenarioText.resource("broken-scenarios_zh.txt"));
    }

    @Test
    void aFileIsAListOfScenarios() {
        assertThat(rejection("name: late")).isEqualTo("""
                        late.yaml:1:1: expected a list of scenarios, and there stands an object
                          | name: late
                          | ^""");
    }

    @Test
    void aFileThatIsNoYamlSaysWhere() {
        assertThat(rejection("- name: late\n  given: [")).startsWith("late.yaml:2:11");
    }

    @Test
    void everyNameThatNobodyHasIsAnError() {
        assertThat(rejection(ScenarioText.resource("unknown-names.yaml")) + "\n")
                .isEqualTo(ScenarioText.resource("unknown-names.txt"));
    }

    @Test
    void aClauseThatAnotherPolicyOfTheLibraryHasMayBeGiven() {
        String waiver = "waivers: [ { agent: A01, clause: X1, reason: fog, approvedBy: L01 } ]";
        String yaml = "- { name: n, clause: L1, expect: {}, given: { agents: [ { id: A01 } ], " + waiver + " } }";

        assertThat(rejection(yaml)).contains("the policy late has no clause \"X1\"");
        assertThat(ScenarioFiles.read(SourceText.of("late.yaml", yaml), LateRules.beside("X1")))
                .hasSize(1);
    }

    @Test
    void aScenarioIsAboutSomeClause() {
        assertThat(rejection(clockIn("08:35", "expect: {}").replace("clause: L1", "clauses: []")))
                .contains("late.yaml:2:12 /0/clauses: clauses is an array, expected at least one clause");
    }

    @Test
    void filesThatEditorsHideArePassedOver(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(".late.yaml.swp"), "b0VIM");
        Files.writeString(folder.resolve(".#late.yaml"), "somebody@somewhere");

        assertThat(ScenarioFiles.in(folder, ScenarioText.LATE)).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadLeavesTheOthersToBeRead(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.yaml"), new byte[] {(byte) 0xFF});
        Files.writeString(
                folder.resolve("b.yaml"), clockIn("08:35", "expect: {}").replace("L1", "L9"));

        PolicyException e =
                catchThrowableOfType(PolicyException.class, () -> ScenarioFiles.in(folder, ScenarioText.LATE));

        assertThat(e.problems()).hasSize(2);
    }

    @Test
    void whatIsWrongInSeveralFilesIsReportedTogetherInTheirOrder(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("b.yaml"), clockIn("08:35", "expect: {}").replace("L1", "L9"));
        Files.writeString(folder.resolve("a.yaml"), clockIn("08:36", "expect: 1"));
        Files.writeString(folder.resolve("c.yml"), clockIn("08:37", "expect: {}"));

        PolicyException e =
                catchThrowableOfType(PolicyException.class, () -> ScenarioFiles.in(folder, ScenarioText.LATE));

        assertThat(e.problems().stream()
                        .map(problem -> Path.of(problem.place().source()).getFileName() + ": " + problem.message()))
                .containsExactly(
                        "a.yaml: expect is \"1\", expected entries by the agent's id",
                        "b.yaml: the policy late has no clause \"L9\"",
                        "c.yml: this is no file of scenarios");
    }

    @Test
    void twoScenariosOfOnePolicyHaveDifferentNamesAlsoInDifferentFiles(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), clockIn("08:35", "expect: {}"));
        Files.writeString(folder.resolve("b.yaml"), clockIn("08:35", "expect: {}"));

        assertThatThrownBy(() -> ScenarioFiles.in(folder, ScenarioText.LATE))
                .hasMessageContaining("b.yaml:1:3 /0: there is another scenario \"clocking in at 08:35\" at ")
                .hasMessageContaining("a.yaml:1:3");
    }

    @Test
    void aFolderThatDoesNotExistIsAnError(@TempDir Path folder) {
        assertThatThrownBy(() -> ScenarioFiles.in(folder.resolve("none"), ScenarioText.LATE))
                .isInstanceOf(PolicyException.class)
                .hasMessageEndingWith("none: there is no such folder");
    }

    @Test
    void aPolicyNeedNotHaveScenariosYet(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), "id: late");

        assertThat(ScenarioFiles.in(folder, ScenarioText.LATE)).isEmpty();
    }

    @Test
    void theScenariosOfAPolicyStandInAFolderOfItsOwn(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), "id: late");
        Files.createDirectory(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios/late.yaml"), clockIn("08:35", "expect: {}"));

        assertThat(ScenarioFiles.in(folder, ScenarioText.LATE))
                .extracting(Scenario::name)
                .containsExactly("clocking in at 08:35");
    }

    @Test
    void nothingIsWrongWithAScenarioThatFails() {
        assertThatCode(() -> ScenarioText.run(clockIn("08:35", "expect: {}"))).doesNotThrowAnyException();
    }
}
