package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Role;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * None of the files runs, none hangs, and the host settles another policy meanwhile and after. Who adds a file to the
 * lists runs this test, and reads what comes of it.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {
    /** What a hostile file sets if it runs. */
    private static final String CAUGHT = "kaohe.caught";

    private static final Policy OTHER = TestPolicy.ofRules(TestPolicy.rule("$l : Lapse()", "ledger.fine( $l, 10 );"))
            .compiled();
    private static final String SETTLED = settled(OTHER);

    static Stream<HostileFile> files() {
        return Stream.of("consequences.yaml", "conditions.yaml", "rule-files.yaml", "other-files.yaml")
                .flatMap(HostileFile::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void whoTries(HostileFile file) {
        assertThat(outcome(file)).isEqualTo(file.stopped());
    }

    @AfterEach
    void nothingRan() {
        assertThat(System.getProperty(CAUGHT)).isNull();
        assertThat(Files.exists(Path.of("caught"))).isFalse();
        assertThat(settled(OTHER)).isEqualTo(SETTLED);
    }

    /** The code and place of the first error; none if a month is settled. */
    private static String outcome(HostileFile file) {
        try {
            settled(file.policy().compiled());
            return "";
        } catch (PolicyException e) {
            return first(e.problems());
        } catch (FactsException e) {
            return first(e.problems());
        }
    }

    private static String first(List<Problem> problems) {
        Problem first = problems.get(0);
        return first.code() + " " + first.place().label();
    }

    private static String settled(Policy policy) {
        TeamMonth month = TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "Team"))
                .add(Agent.of("A".repeat(40), "A", Role.PRE_SALES))
                .add(Shift.of(
                        "A".repeat(40), LocalDate.of(2024, 3, 1), Segment.punched("08:30", "17:30", "08:50", "17:20")))
                .build();
        return policy.settle(month).statements().toString();
    }
}
