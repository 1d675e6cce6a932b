package io.kaohe.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.compiler.TestPolicy;
import io.kaohe.scenario.BoundCoverage;
import io.kaohe.scenario.Coverage;
import io.kaohe.scenario.NotCounted;
import io.kaohe.scenario.PolicyScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachedTest {
    private static final String POINTS = "ledger.points( $agent, 1 );";

    @TempDir
    Path folder;

    @Test
    void aBoundOfWholeNumbersIsReachedOnItAndNextToIt() throws IOException {
        String rule = "$agent : Agent()\n    NthBreach( agent == $agent.id, nth <= 3 )\n"
                + "    Absence( agent == $agent.id, days >= 2 )";

        assertThat(sides(rule, POINTS, breaches(3)))
                .contains("nth <= 3: exactly 1, within 1, beyond 0")
                .contains("days >= 2: exactly 0, within 0, beyond 0");
        assertThat(sides(rule, POINTS, breaches(4) + "\n    absences: [ " + absence("2") + " ]"))
                .contains("nth <= 3: exactly 1, within 1, beyond 1")
                .contains("days >= 2: exactly 1, within 1, beyond 0");
    }

    @Test
    void whatStandsBeforeABoundHasToHold() throws IOException {
        String rule = "$agent : Agent()\n    Metric( agent == $agent.id, name == \"csat\", value > 90 )";

        assertThat(sides(rule, POINTS, "metrics: [ " + metric("other", "90") + " ]"))
                .containsExactly("value > 90: exactly 0, within 0, beyond 0");
        assertThat(sides(rule, POINTS, "metrics: [ " + metric("csat", "90") + ", " + metric("other", "91") + " ]"))
                .containsExactly("value > 90: exactly 1, within 0, beyond 1");
    }

    @Test
    void bothBoundsOfOneConstraintAreCounted() throws IOException {
        String rule = "$agent : Agent()\n    Metric( agent == $agent.id, value > 10 && value < 20 )";

        assertThat(sides(rule, POINTS, "metrics: [ " + metric("csat", "20") + " ]"))
                .containsExactly(
                        "value > 10: exactly 0, within 1, beyond 0", "value < 20: exactly 1, within 0, beyond 1");
        assertThat(sides(rule, POINTS, "metrics: [ " + metric("csat", "9") + " ]"))
                .as("a value that fails the first is not asked for the second")
                .containsExactly(
                        "value > 10: exactly 0, within 0, beyond 1", "value < 20: exactly 0, within 0, beyond 0");
    }

    @Test
    void behindOrABoundCountsWhereTheOtherDoesNotHold() throws IOException {
        String rule = "$agent : Agent()\n    Metric( agent == $agent.id, ( name in ( \"a\", \"b\" ) || value > 10 ) )";

        assertThat(sides(rule, POINTS, "metrics: [ " + metric("a", "10") + " ]"))
                .containsExactly("value > 10: exactly 0, within 0, beyond 0");
        assertThat(sides(rule, POINTS, "metrics: [ " + metric("c", "10") + " ]"))
                .containsExactly("value > 10: exactly 1, within 0, beyond 1");
    }

    @Test
    void boundsOfResultsAreCounted() throws IOException {
        String rule = "$agent : Agent()\n    accumulate( Metric( agent == $agent.id, $v : value );"
                + " $n : count(), $mean : average( $v ); $n >= 2, $mean > 0.5B )";

        assertThat(sides(rule, POINTS, "metrics: [ " + metric("a", "1") + " ]"))
                .containsExactly(
                        "$n >= 2: exactly 0, within 0, beyond 1", "$mean > 0.5: exactly 0, within 0, beyond 0");
        assertThat(sides(rule, POINTS, "metrics: [ " + metric("a", "0") + ", " + metric("b", "1") + " ]"))
                .containsExactly(
                        "$n >= 2: exactly 1, within 1, beyond 0", "$mean > 0.5: exactly 1, within 0, beyond 1");
    }

    @Test
    void boundsInWhatIsAddedUpOrMustNotBeThereAreCounted() throws IOException {
        String rule = "$agent : Agent()\n"
                + "    accumulate( Metric( agent == $agent.id, value > 1 ); $n : count() )\n"
                + "    not Metric( agent == $agent.id, value >= 100 )\n"
                + "    exists( Metric( name == \"a\" ) and Metric( name == \"b\", value == 7 ) )";

        assertThat(sides(rule, POINTS, "metrics: [ " + metric("a", "1") + ", " + metric("b", "100") + " ]"))
                .contains("value > 1: exactly 1, within 1, beyond 1", "value >= 100: exactly 1, within 1, beyond 1");
        assertThat(sides(rule, POINTS, "metrics: [ " + metric("a", "1") + ", " + metric("b", "7") + " ]"))
                .contains("value == 7: exactly 1, beyond 0");
    }

    @Test
    void calculationsAndBoundsOfOtherFactsAreExact() throws IOException {
        String rule = "$agent : Agent()\n    $all : Metric( agent == $agent.id, name == \"all\" )\n"
                + "    Metric( agent == $agent.id, name == \"some\", value >= $all.value / 3 )";

        assertThat(sides(rule, POINTS, "metrics: [ " + metric("all", "1") + ", " + metric("some", "0.3333") + " ]"))
                .containsExactly("value >= $all.value / 3: exactly 0, within 0, beyond 1");
        assertThat(sides(rule, POINTS, "metrics: [ " + metric("all", "1.2") + ", " + metric("some", "0.4") + " ]"))
                .containsExactly("value >= $all.value / 3: exactly 1, within 1, beyond 0");
    }

    @Test
    void datesHaveNeighbours() throws IOException {
        String rule = "$agent : Agent( hasHiredOn == true, hiredOn < \"2024-01-01\" )";

        assertThat(of(rule, POINTS, "agents: [ { id: A01, hiredOn: 2023-12-30 } ]"))
                .containsExactly("hiredOn < 2024-01-01: exactly 0, within 0, beyond 0");
        assertThat(of(rule, POINTS, "agents: [ { id: A01, hiredOn: 2023-12-31 }, { id: A02, hiredOn: 2024-01-01 } ]"))
                .containsExactly("hiredOn < 2024-01-01: exactly 1, within 1, beyond 1");
    }

    @Test
    void aVariableOfAWholeNumberCanBeCalculatedWith() throws IOException {
        String rule = "$agent : Agent()\n    AbsenceYear( agent == $agent.id, $before : before, $before >= 1 )\n"
                + "    Metric( agent == $agent.id, $sum : ( value + $before ) )";

        assertThat(sides(rule, "ledger.points( $agent, $sum );", "metrics: [ " + metric("a", "1") + " ]"))
                .containsExactly("$before >= 1: exactly 0, within 0, beyond 1");
    }

    private static String metric(String name, String value) {
        return "{ agent: A01, name: " + name + ", value: \"" + value + "\" }";
    }

    private static String absence(String days) {
        return "{ agent: A01, date: 2024-03-07, cause: NO_SHOW, days: \"" + days + "\" }";
    }

    private static String breaches(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(day -> "{ agent: A01, date: 2024-03-0" + day + ", kind: OFF_TASK_CHAT }")
                .collect(Collectors.joining(", ", "misconduct: [ ", " ]"));
    }

    private List<String> sides(String when, String then, String given) throws IOException {
        return of(when, then, "agents: [ { id: A01 } ]\n    " + given);
    }

    private List<String> of(String when, String then, String given) throws IOException {
        Coverage coverage = coverage(TestPolicy.ofRules(TestPolicy.rule(when, then)), given);
        assertThat(coverage.notCounted()).extracting(NotCounted::text).isEmpty();
        return coverage.bounds().stream().map(ReachedTest::sides).toList();
    }

    private Coverage coverage(TestPolicy policy, String given) throws IOException {
        policy.writeTo(folder);
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(
                folder.resolve("scenarios/one.yaml"),
                "- name: one\n  clause: T1\n  given:\n    " + given + "\n  expect: {}\n");
        return Reached.in(PolicyScenarios.in(folder, policy.compiled()).run(), folder)
                .coverage();
    }

    private static String sides(BoundCoverage bound) {
        return bound.sides().stream()
                .map(side -> side.side().toString().toLowerCase(java.util.Locale.ROOT) + " "
                        + side.scenarios().size())
                .collect(Collectors.joining(", ", bound.limit().text() + ": ", ""));
    }
}
