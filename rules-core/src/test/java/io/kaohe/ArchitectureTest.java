package io.kaohe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages know each other in one direction, and Drools is behind one door. */
class ArchitectureTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.kaohe");

    @Test
    void thePackagesHaveNoCycle() {
        slices().matching("io.kaohe.(*)..").should().beFreeOfCycles().check(LIBRARY);
    }

    @ParameterizedTest(name = "{0} knows only: {1}")
    @CsvSource({
        "number,",
        "text, number",
        "problem, text",
        "fact, problem text number",
        "derived, fact problem text number",
        "settlement, fact problem text number",
        "rule, derived fact problem text number",
        "document, problem text",
        "policy, document fact problem text number",
        "guard, policy settlement document fact problem text number",
        "event, policy settlement fact problem text number",
        "metrics, event policy settlement fact problem text number",
        "engine, rule derived policy settlement fact problem text number",
        "wire, document fact settlement problem text number",
        "diff, front-door wire settlement policy fact problem text number",
        "correction, diff wire settlement fact problem text number",
        "batch, front-door wire document settlement fact problem text",
        "report, correction diff settlement policy fact problem text number",
        "scenario, front-door wire document settlement policy fact problem text number",
    })
    void aPackageKnowsOnlyThoseBelowIt(String name, String known) {
        String[] allowed = Stream.concat(Stream.of(name), known == null ? Stream.of() : Arrays.stream(known.split(" ")))
                .map(one -> one.equals("front-door") ? "io.kaohe" : "io.kaohe." + one)
                .toArray(String[]::new);
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("io.kaohe." + name)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "lie in another package of the library",
                        type -> type.getPackageName().startsWith("io.kaohe")
                                && !Arrays.asList(allowed).contains(type.getPackageName())));
        rule.check(LIBRARY);
    }

    @Test
    void onlyTheEngineKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.kaohe.engine")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(LIBRARY);
    }

    @Test
    void theFrontDoorShowsNoLibraryBehindIt() {
        noClasses()
                .that()
                .arePublic()
                .and()
                .resideInAnyPackage("io.kaohe", "io.kaohe.fact", "io.kaohe.settlement", "io.kaohe.problem")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "org.snakeyaml..", "org.drools..", "org.kie..")
                .check(LIBRARY);
    }

    @Test
    void nothingReadsTheClockOrAFractionInBinary() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(BigDecimal.class, "doubleValue")
                .orShould()
                .callConstructor(BigDecimal.class, double.class)
                .orShould()
                .callMethod(BigDecimal.class, "valueOf", double.class)
                .check(LIBRARY);
    }

    @Test
    void noNameSaysNothing() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)$")
                .andShould()
                .resideOutsideOfPackages("..util..", "..common..", "..helper..", "..manager..", "..impl..")
                .check(LIBRARY);
    }
}
