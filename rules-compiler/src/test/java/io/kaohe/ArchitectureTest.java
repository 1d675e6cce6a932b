package io.kaohe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages of the compiler know each other in one direction; what they know of the core is the core's affair. */
class ArchitectureTest {
    private static final List<String> PACKAGES =
            List.of("gate", "source", "compiler", "cache", "probe", "mutation", "logic", "check", "authoring", "watch");

    private static final JavaClasses COMPILER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .withImportOption(location -> !location.contains("/rules-core/"))
            .importPackages("io.kaohe");

    @Test
    void thePackagesHaveNoCycle() {
        slices().matching("io.kaohe.(*)..").should().beFreeOfCycles().check(COMPILER);
    }

    @ParameterizedTest(name = "{0} knows only: {1}")
    @CsvSource({
        "gate,",
        "source,",
        "cache, source",
        "compiler, gate source cache",
        "probe, source compiler",
        "logic, source compiler",
        "mutation, source compiler logic",
        "check, source compiler logic",
        "authoring, source compiler",
        "watch, source compiler cache",
    })
    void aPackageKnowsOnlyThoseBelowIt(String name, String known) {
        List<String> allowed = Stream.concat(
                        Stream.of(name), known == null ? Stream.of() : Arrays.stream(known.split(" ")))
                .toList();
        noClasses()
                .that()
                .resideInAPackage("io.kaohe." + name)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "lie in another package of the compiler",
                        type -> PACKAGES.stream()
                                .filter(other -> !allowed.contains(other))
                                .anyMatch(other -> type.getPackageName().equals("io.kaohe." + other))))
                .check(COMPILER);
    }

    @Test
    void onlyThreePackagesKnowDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.kaohe.compiler", "io.kaohe.logic", "io.kaohe.cache")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(COMPILER);
    }
}
