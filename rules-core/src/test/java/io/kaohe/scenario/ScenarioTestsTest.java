package io.kaohe.scenario;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.kaohe.scenario.ScenarioText.clockIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTestsTest {
    @TempDir
    private Path folder;

    @Test
    void eachScenarioIsATestNamedByIt() throws IOException {
        assertThat(tests())
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("clocking in at 08:35", "clocking in at 08:36");
    }

    @Test
    void theTestOfAScenarioThatPassesPasses() throws IOException {
        assertThatCode(tests().get(0).getExecutable()::execute).doesNotThrowAnyException();
    }

    @Test
    void theTestOfAScenarioThatFailsShowsItsResult() throws IOException {
        assertThatThrownBy(tests().get(1).getExecutable()::execute)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("late.yaml:7:3: clocking in at 08:36 (L1)");
    }

    @Test
    void aTestKnowsWhereItsScenarioStands() throws IOException {
        assertThat(tests().get(1).getTestSourceUri())
                .hasValueSatisfying(
                        uri -> assertThat(uri.toString()).startsWith("file:").endsWith("/late.yaml?line=7&column=3"));
    }

    @Test
    void noOtherTypeOfTheLibraryNeedsATestFramework() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ScenarioTests.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.assertj..", "org.opentest4j..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.kaohe"));
    }

    private List<DynamicTest> tests() throws IOException {
        Files.writeString(
                folder.resolve("late.yaml"),
                clockIn("08:35", "expect: { A01: [ { kind: RED_PACKET } ] }") + clockIn("08:36", "expect: {}"));
        return ScenarioTests.in(folder, ScenarioText.LATE).toList();
    }
}
