package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.problem.PolicyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a policy: a month is settled by the one in force then. */
class PolicyVersionsTest {
    private static final String RULES = TestPolicy.rule("$lapse : Lapse( minutes > 10 )", "ledger.fine( $lapse, 50 );");

    private static final Policy OLD = TestPolicy.ofRules(RULES).compiled();
    private static final Policy NEW =
            TestPolicy.ofRules(RULES.replace("50", "60")).effective("2024-07").compiled();
    private static final PolicyLibrary LIBRARY = PolicyLibrary.of(List.of(NEW, OLD));

    @Test
    void aMonthIsSettledByTheVersionInForceThen() {
        assertThat(inForce(2024, 1)).isEqualTo(OLD.fingerprint());
        assertThat(inForce(2024, 6)).isEqualTo(OLD.fingerprint());
        assertThat(inForce(2024, 7)).isEqualTo(NEW.fingerprint());
        assertThat(inForce(2031, 1)).isEqualTo(NEW.fingerprint());
    }

    @Test
    void aMonthBeforeTheFirstVersionIsAnErrorThatSaysWhichMonthsAreCovered() {
        assertThatThrownBy(() -> inForce(2023, 12))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("test-policy is in force from 2024-01 on, and 2023-12 lies before that");
    }

    @Test
    void anUnknownPolicyIsAnErrorThatNamesTheNearest() {
        assertThatThrownBy(() -> LIBRARY.inForce("test-polizy", YearMonth.of(2024, 1)))
                .hasMessageContaining("there is no policy \"test-polizy\"")
                .hasMessageContaining("Maybe \"test-policy\" was meant.");
    }

    @Test
    void twoVersionsOfTheSameMonthAreAnError() {
        assertThatThrownBy(() -> LIBRARY.plus(PolicyLibrary.of(List.of(OLD))))
                .hasMessageContaining("two policies test-policy in force from 2024-01 on");
    }

    @Test
    void aFolderOfFoldersHoldsVersionsAndOneWithoutAnyIsAnError(@TempDir Path folder) throws IOException {
        TestPolicy.ofRules(RULES).writeTo(folder.resolve("test-policy"));
        TestPolicy.ofRules(RULES).effective("2024-07").writeTo(folder.resolve("test-policy@2024-07"));

        assertThat(PolicyFolders.read(folder).policies())
                .extracting(Policy::effective)
                .containsExactly(YearMonth.of(2024, 1), YearMonth.of(2024, 7));
        assertThatThrownBy(() -> PolicyFolders.read(Files.createDirectory(folder.resolve("empty"))))
                .hasMessageContaining("there is no policy in");
    }

    private static String inForce(int year, int month) {
        return LIBRARY.inForce("test-policy", YearMonth.of(year, month)).fingerprint();
    }
}
