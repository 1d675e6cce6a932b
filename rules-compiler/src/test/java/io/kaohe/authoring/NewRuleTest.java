package io.kaohe.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.check.PolicyCheck;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NewRuleTest {
    @TempDir
    private Path above;

    private Path folder = Path.of("");

    @BeforeEach
    void aPolicyIsThere() {
        folder = above.resolve("team");
        NewPolicy.in(folder, "team")
                .skeleton(YearMonth.of(2026, 4), "T1", RuleSample.FINE, Optional.empty(), Language.EN)
                .write();
    }

    @Test
    void clausesOfAllKindsStandBesideOneAnother() {
        int number = 2;
        for (RuleSample sample : RuleSample.values()) {
            if (sample != RuleSample.FINE) {
                add("T" + number++, sample);
            }
        }

        PolicyCheck check = PolicyCheck.of(folder);
        assertThat(check.findings()).isEmpty();
    }

    @Test
    void whatIsThereKeepsEveryByte() throws IOException {
        List<Path> before = files();
        TreeMap<Path, String> texts = texts(before);
        add("T2", RuleSample.TIERS);

        for (Path file : before) {
            assertThat(Files.readString(file)).startsWith(texts.get(file));
        }
        assertThat(files()).hasSize(before.size() + 3);
    }

    @Test
    void aClauseComesBehindTheLastOneAndBeforeWhatFollows() throws IOException {
        head("""
                clauses:
                - id: T1
                  heading: { zh: 一, en: one }
                  source: "1"
                - id: T0
                  heading: { zh: 零, en: nought }
                  source: "0"
                  kind: definition

                # What the author stands by.
                accepted: []
                """);
        add("T2", RuleSample.BONUS);

        assertThat(Files.readString(folder.resolve("policy.yaml")))
                .contains("  kind: definition\n- id: T2\n  # FILL IN: ")
                .contains("\n  source: section 1\n\n# What the author stands by.\naccepted: []\n");
        assertThat(PolicyCheck.of(folder).findings()).isEmpty();
    }

    @Test
    void linesEndAsThoseOfTheFileDoAndTheLastLineIsEnded() throws IOException {
        Path head = folder.resolve("policy.yaml");
        String windows = Files.readString(head).strip().replace("\n", "\r\n");
        Files.writeString(head, windows);
        add("T2", RuleSample.BONUS);

        assertThat(Files.readString(head))
                .startsWith(windows + "\r\n\r\n  - id: T2\r\n")
                .doesNotContainPattern("[^\r]\n");
        assertThat(PolicyCheck.of(folder).findings()).isEmpty();
    }

    @Test
    void wordsThatAreThereStay() throws IOException {
        Files.writeString(folder.resolve("messages_en.properties"), "T1 = a fine: {amount}\nT2 = mine: {amount}\n");
        add("T2", RuleSample.BONUS);

        assertThat(Files.readAllLines(folder.resolve("messages_en.properties"))).hasSize(2);
        assertThat(PolicyCheck.of(folder).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            T1  | there is a clause T1 already                                                     | "T2" was meant.
            t1  | there is a clause T1, whose files would have the same names as those of t1       | "t2" was meant.
            T-1 | there is a clause T1, whose files would have the same names as those of T-1      | "T-2" was meant.
            1   | the clause "1" does not begin with a letter                                      | an id such as R1
            T 2 | the clause "T 2" does not begin with a letter                                    | an id such as R1
            ../T| the clause "../T" does not begin with a letter                                   | an id such as R1
            """)
    void anIdThatIsTakenOrIsNoneIsRefused(String clause, String message, String hint) throws IOException {
        refused(() -> add(clause, RuleSample.BONUS), message, "Maybe " + hint);
    }

    @ParameterizedTest
    @CsvSource({"delivery", "Lapse", "Complaint", "Über", "Waiver"})
    void aNameThatFactsCannotHaveIsRefused(String fact) throws IOException {
        refused(
                () -> NewRule.in(folder).skeleton("T2", RuleSample.OWN_FACTS, Optional.of(fact), Language.EN),
                "no facts of a policy's own can be called \"" + fact + "\"",
                "Maybe a word with a capital was meant");
    }

    @Test
    void factsThatAreDeclaredAreNotDeclaredAgain() throws IOException {
        NewRule.in(folder)
                .skeleton("T2", RuleSample.OWN_FACTS, Optional.of("Delivery"), Language.EN)
                .write();

        refused(
                () -> NewRule.in(folder).skeleton("T3", RuleSample.OWN_FACTS, Optional.of("Delivery"), Language.EN),
                "the policy declares facts called Delivery already",
                "with Delivery( … ) as its condition.");
    }

    @ParameterizedTest
    @CsvSource({"t2.drl", "t2-tier.csv", "scenarios/t2.yaml"})
    void aFileThatIsThereIsNotOverwritten(String file) throws IOException {
        Files.writeString(folder.resolve(file), "# mine\n");

        refused(() -> add("T2", RuleSample.TIERS), file + ": it is there already, and nothing is overwritten");
    }

    @Test
    void clausesInOneLineAreRefused() throws IOException {
        head("clauses: [ { id: T1, heading: { zh: 一, en: one }, source: \"1\" } ]\n");

        refused(
                () -> add("T2", RuleSample.BONUS),
                "policy.yaml:5:12: the clauses do not stand one below the other",
                "Maybe a line that begins with \"- id:\" was meant.");
    }

    @Test
    void aHeadThatIsWrongIsReportedAsItIs() throws IOException {
        head("clauses:\n  - id: T1\n    heading: { zh: 一, en: one }\n    source: a: b\n");

        refused(
                () -> add("T2", RuleSample.BONUS),
                "policy.yaml:8:14: mapping values are not allowed here",
                "Maybe a text with a colon in it was meant, which has to stand in quotes");
    }

    @Test
    void whereNoPolicyIsNoneIsAddedTo() {
        assertThatThrownBy(() -> NewRule.in(above))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("there is no policy in " + above)
                .hasMessageContaining("\"kaohe new policy\" makes one");
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeWrittenWholeIsNotWrittenAtAll(Language language) throws IOException {
        Skeleton skeleton = NewRule.in(folder).skeleton("T2", RuleSample.TIERS, Optional.empty(), language);
        Files.writeString(folder.resolve("messages_zh.properties"), "T1 = 投诉：{amount}\n");

        refused(skeleton::write, "messages_zh.properties: the file has changed in the meantime");
    }

    @Test
    void whatComesBetweenIsNotOverwritten() throws IOException {
        Skeleton skeleton = NewRule.in(folder).skeleton("T2", RuleSample.TIERS, Optional.empty(), Language.EN);
        Files.writeString(folder.resolve("t2-tier.csv"), "# mine\n");

        refused(skeleton::write, "t2-tier.csv: it is there already");
    }

    private void add(String clause, RuleSample sample) {
        NewRule.in(folder)
                .skeleton(clause, sample, Optional.empty(), Language.EN)
                .write();
    }

    private void head(String clauses) throws IOException {
        Files.writeString(
                folder.resolve("policy.yaml"),
                "id: team\ntitle: { zh: 组, en: team }\nsource: ours\neffective: 2026-04\n" + clauses);
    }

    /** Nothing is written, and it is said why. */
    private void refused(Runnable work, String... messages) throws IOException {
        TreeMap<Path, String> before = texts(files());
        assertThatThrownBy(work::run).isInstanceOf(PolicyException.class).hasMessageContainingAll(messages);
        assertThat(texts(files())).isEqualTo(before);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static TreeMap<Path, String> texts(List<Path> files) throws IOException {
        TreeMap<Path, String> texts = new TreeMap<>();
        for (Path file : files) {
            texts.put(file, Files.readString(file));
        }
        return texts;
    }
}
