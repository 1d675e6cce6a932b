package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.document.DocumentException;
import io.kaohe.document.YamlDocument;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Language;
import io.kaohe.wire.FactsDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Valid files, a little broken: whatever the reader of each makes of them, it is errors that say where. Each try breaks as
 * many files as {@code -Dkaohe.fuzz=…} says, else one.
 */
class BrokenInputTest {
    private static final int TIMES = Integer.getInteger("kaohe.fuzz", 1);
    private static final Path POLICY = Path.of("../examples/own-policy/qinghe-service");
    private static final Path FACTS = Path.of("../examples/data/small-month.json");

    private static Path copy = Path.of("");

    @BeforeContainer
    static void copyThePolicy() throws IOException {
        copy = Files.createTempDirectory("kaohe-broken");
        for (Path file : files(POLICY)) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
    }

    @AfterContainer
    static void deleteTheCopy() throws IOException {
        for (Path file : files(copy)) {
            Files.delete(file);
        }
        Files.delete(copy);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aRuleFile(@ForAll long seed) throws IOException {
        breakOneOf(".drl", seed);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aTable(@ForAll long seed) throws IOException {
        breakOneOf(".csv", seed);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void theHeadOfAPolicy(@ForAll long seed) throws IOException {
        breakOneOf(".yaml", seed);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void aFileOfMessages(@ForAll long seed) throws IOException {
        breakOneOf(".properties", seed);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aFactsDocument(@ForAll long seed) throws IOException {
        byte[] facts = Files.readAllBytes(FACTS);
        for (int i = 0; i < TIMES; i++) {
            byte[] broken = Mutilation.of(facts, seed + i);
            try {
                FactsDocument.read("facts.json", new ByteArrayInputStream(broken));
            } catch (FactsException e) {
                assertLocated(e.problems());
            } catch (DocumentException e) {
                assertLocated(e.problems());
            }
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aYamlDocument(@ForAll long seed) throws IOException {
        byte[] head = Files.readAllBytes(POLICY.resolve("policy.yaml"));
        for (int i = 0; i < TIMES; i++) {
            try {
                YamlDocument.read("policy.yaml", Mutilation.of(head, seed + i));
            } catch (DocumentException e) {
                assertLocated(e.problems());
            }
        }
    }

    private static void breakOneOf(String suffix, long seed) throws IOException {
        List<Path> files = files(copy).stream()
                .filter(file -> file.toString().endsWith(suffix))
                .toList();
        for (int i = 0; i < TIMES; i++) {
            Path file = files.get((int) Math.floorMod(seed + i, (long) files.size()));
            byte[] whole = Files.readAllBytes(file);
            try {
                Files.write(file, Mutilation.of(whole, seed + i));
                assertLocated(Analysis.of(PolicyFolder.open(copy)).problems());
            } catch (PolicyException e) {
                assertLocated(e.problems());
            } finally {
                Files.write(file, whole);
            }
        }
    }

    private static void assertLocated(List<Problem> problems) {
        for (Problem problem : problems) {
            assertThat(problem.place().source()).isNotEmpty();
            for (Language language : Language.values()) {
                assertThat(problem.message(language)).isNotBlank();
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
