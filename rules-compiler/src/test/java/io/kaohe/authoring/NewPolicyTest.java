package io.kaohe.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.problem.PolicyException;
import io.kaohe.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPolicyTest {
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @TempDir
    private Path above;

    @ParameterizedTest
    @CsvSource({"my-team, MT1", "riders, R1", "a--b, AB1", "team-2, T21"})
    void theFirstClauseHasTheInitialsOfThePolicy(String id, String clause) {
        assertThat(NewPolicy.in(above.resolve("new"), id).firstClause()).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            My Team | Maybe "my-team" was meant.
            my_team | Maybe "my-team" was meant.
            2nd     | Maybe an id such as my-team was meant.
            客服    | Maybe an id such as my-team was meant.
            ../up   | Maybe an id such as my-team was meant.
            """)
    void anIdThatIsNoneIsRefused(String id, String hint) {
        assertThatThrownBy(() -> NewPolicy.in(above.resolve("new"), id))
                .isInstanceOf(PolicyException.class)
                .hasMessageContainingAll("the id \"" + id + "\" does not begin with a small letter", hint);
    }

    @Test
    void aFolderThatIsThereIsRefusedAlsoWhenItIsEmpty() {
        assertThatThrownBy(() -> NewPolicy.in(above, "team"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(above + ": it is there already, and nothing is overwritten");
    }

    @Test
    void foldersOnTheWayAreMade() {
        Path deep = above.resolve("a/b/team");
        skeleton(deep).write();

        assertThat(deep.resolve("scenarios/t1.yaml")).isRegularFile();
    }

    @Test
    void whatCannotBeWrittenWholeLeavesNoFolderBehind() throws IOException {
        Path deep = above.resolve("a/team");
        Skeleton skeleton = skeleton(deep);
        Files.createDirectories(deep.resolve("scenarios"));
        Files.writeString(deep.resolve("scenarios/t1.yaml"), "mine");

        assertThatThrownBy(skeleton::write)
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("t1.yaml: it is there already");
        try (Stream<Path> left = Files.walk(deep)) {
            assertThat(left.filter(Files::isRegularFile)).containsExactly(deep.resolve("scenarios/t1.yaml"));
        }
    }

    @Test
    void aPolicyWithoutFilesOnTheClassPathCannotBeCopied() {
        assertThatThrownBy(() -> NewPolicy.in(above.resolve("new"), "team")
                        .copyOf(NewPolicyTest.class.getClassLoader(), "nowhere", APRIL))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("the files of the policy nowhere (2026-04) are not there to be copied");
    }

    private static Skeleton skeleton(Path folder) {
        return NewPolicy.in(folder, "team").skeleton(APRIL, "T1", RuleSample.FINE, Optional.empty(), Language.EN);
    }
}
