package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.fact.TeamMonth;
import io.kaohe.wire.FactsDocument;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedding program has the catalog and what it runs on, and neither a compiler nor a test framework. */
class WithoutCompilerTest {
    /** What the tests have on their class path beyond what an embedding program has. */
    private static final Pattern NOT_EMBEDDED = Pattern.compile("rules-compiler|drools-(model-codegen|model-prototype|"
            + "codegen|mvel|drl-parser|drl-extensions|ecj|io)|kie-util-maven|ecj|antlr|javaparser|junit|opentest4j|"
            + "apiguardian|assertj|byte-buddy|jqwik|surefire");

    /** One class of each that parses or compiles, and of the test frameworks. */
    private static final List<String> ABSENT = List.of(
            "io.kaohe.compiler.PolicyFolders",
            "org.drools.model.codegen.ExecutableModelProject",
            "org.drools.mvelcompiler.MvelCompiler",
            "org.drools.drl.parser.DrlParser",
            "org.drools.ecj.EclipseJavaCompiler",
            "org.eclipse.jdt.core.compiler.CompilationProgress",
            "com.github.javaparser.JavaParser",
            "org.antlr.runtime.Lexer",
            "org.antlr.v4.runtime.Lexer",
            "org.mvel2.MVEL",
            "javax.tools.JavaCompiler",
            "org.junit.jupiter.api.DynamicTest",
            "org.assertj.core.api.Assertions");

    /** What a JRE without the compiler has. */
    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.sql";

    @Test
    void theClassesThatAreToBeAbsentAreThereInTheTests() {
        assertThat(ABSENT)
                .filteredOn(name -> !name.equals("org.mvel2.MVEL"))
                .allSatisfy(
                        name -> assertThat(Class.forName(name, false, getClass().getClassLoader()))
                                .isNotNull());
    }

    @Test
    void everyMonthIsSettledAlikeWhereThereIsNoCompiler(@TempDir Path folder) throws Exception {
        Path facts = Files.createDirectory(folder.resolve("facts"));
        writeMonths(facts);
        Path settled = folder.resolve("settled.json");

        assertThat(run(facts, settled)).isEmpty();
        assertThat(Files.readString(settled)).isEqualTo(SettlesEveryMonth.settled(facts));
    }

    private static void writeMonths(Path facts) throws IOException {
        for (CatalogFolder folder : CatalogFolder.all()) {
            Path months = Files.createDirectory(
                    facts.resolve(folder.policy().id() + "@" + folder.policy().effective()));
            for (TeamMonth month : folder.months()) {
                Files.writeString(Files.createTempFile(months, "month", ".json"), FactsDocument.write(month));
            }
        }
    }

    /** Runs the program in a JVM of its own; what it says. */
    private static String run(Path facts, Path settled) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "--limit-modules",
                MODULES,
                "-classpath",
                embeddedClassPath(),
                SettlesEveryMonth.class.getName(),
                facts.toString(),
                settled.toString()));
        command.addAll(ABSENT);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static String embeddedClassPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .filter(entry -> !NOT_EMBEDDED.matcher(artifact(Path.of(entry))).lookingAt())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The name of a jar; of a module's folder {@code target/classes} the module. */
    private static String artifact(Path entry) {
        return entry.endsWith(Path.of("target", "classes"))
                ? String.valueOf(entry.getParent().getParent().getFileName())
                : String.valueOf(entry.getFileName());
    }
}
