package io.kaohe.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.compiler.TestPolicy;
import io.kaohe.scenario.BoundCoverage;
import io.kaohe.scenario.Coverage;
import io.kaohe.scenario.CoverageGap;
import io.kaohe.scenario.PolicyScenarios;
import io.kaohe.scenario.RowCoverage;
import io.kaohe.scenario.TableCoverage;
import io.kaohe.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachedTablesTest {
    private static final String METRIC = "$agent : Agent()\n    $m : Metric( agent == $agent.id )\n    ";

    @TempDir
    Path folder;

    @Test
    void theBoundsOfAScaleAreReachedByTheNumbersThatAreLookedUp() throws IOException {
        TableCoverage table =
                table("$tier : Tier( covers( $m.value ) )", "tier.csv", "from,below,points\n0,10,1\n10,20,2\n", "10");

        assertThat(used(table)).containsExactly("10,20,2");
        assertThat(table.bounds())
                .extracting(bound -> bound.place().label() + " " + bound.limit().text() + " " + bound.missing())
                .containsExactly(
                        "tier.csv:2:1 $m.value >= 0 [EXACTLY]",
                        "tier.csv:2:3 $m.value < 10 [WITHIN]",
                        "tier.csv:3:4 $m.value < 20 [EXACTLY]");
    }

    @Test
    void whatLiesBeyondAllRowsIsRefusedAndNoGap() throws IOException {
        TableCoverage table =
                table("$tier : Tier( covers( $m.value ) )", "tier.csv", "up to,points\n10,1\n20,2\n", "20");

        assertThat(table.bounds())
                .extracting(BoundCoverage::missing)
                .map(List::toString)
                .containsExactly("[EXACTLY, WITHIN]", "[]");
    }

    @Test
    void aRowThatIsMatchedWithoutAVariableIsUsed() throws IOException {
        assertThat(used(table("Grade( name == $m.name )", "grade.csv", "name,points\na,1\nb,2\n", "1")))
                .containsExactly("a,1");
    }

    @Test
    void aRowThatIsAddedUpIsUsedByARuleThatFiresWithTheSum() throws IOException {
        String sum = "accumulate( Grade( name matches \"[ab]\", $p : points ); $sum : sum( $p ); $sum < %s )";

        assertThat(used(table(sum.formatted("9"), "grade.csv", "name,points\na,1\nb,2\nc,3\n", "1")))
                .containsExactly("a,1", "b,2");
        assertThat(used(table(sum.formatted("3"), "grade.csv", "name,points\na,1\nb,2\nc,3\n", "1")))
                .isEmpty();
    }

    @Test
    void aRowThatMustNotBeThereIsUsedByBeingThere() throws IOException {
        assertThat(used(table("not Grade( name == $m.name )", "grade.csv", "name,points\na,1\nb,2\n", "1")))
                .containsExactly("a,1");
    }

    @Test
    void aRowOfARuleThatDoesNotFireIsNotUsed() throws IOException {
        assertThat(used(table(
                        "$g : Grade( name == $m.name )\n    Metric( value > 5 )",
                        "grade.csv",
                        "name,points\na,1\nb,2\n",
                        "1")))
                .isEmpty();
    }

    @Test
    void whatCannotBeCountedIsSaid() throws IOException {
        Coverage coverage = coverage(
                METRIC + "$tier : Tier( points == 1 )",
                "ledger.points( $agent, min( $m.value, 3 ) );",
                "tier.csv",
                "from,points\n0,1\n10,2\n",
                "1");

        assertThat(coverage.notCounted())
                .extracting(one -> one.place().label() + ": " + one.text() + ": "
                        + one.reason().in(Language.EN))
                .containsExactly(
                        "rules.drl:9:28: min( $m.value, 3 ): a cap within a calculation, not a condition",
                        "tier.csv:2:1: 0: no rule looks a number up in this table",
                        "tier.csv:3:1: 10: no rule looks a number up in this table");
    }

    @Test
    void gapsNameThePlaceAndTheFactsThatWouldReachIt() throws IOException {
        Coverage coverage = coverage(
                METRIC + "$tier : Tier( covers( $m.value ) )",
                "ledger.points( $agent, $tier.points );",
                "tier.csv",
                "from,points\n,1\n10%,2\n",
                "0.05");

        assertThat(coverage.gaps())
                .extracting(ReachedTablesTest::text)
                .containsExactly(
                        "rules.drl:2:1 T1 a rule: has no near miss",
                        "tier.csv:3:1 $m.value >= 10%: no scenario with $m.value exactly 10%",
                        "tier.csv:3:1 10%,2: no scenario uses this row");
    }

    private static String text(CoverageGap gap) {
        return gap.place().label() + " " + gap.what() + ": " + gap.missing().in(Language.EN);
    }

    private static List<String> used(TableCoverage table) {
        return table.rows().stream()
                .filter(row -> !row.scenarios().isEmpty())
                .map(RowCoverage::text)
                .toList();
    }

    private TableCoverage table(String when, String name, String rows, String value) throws IOException {
        return coverage(METRIC + when, "ledger.points( $agent, 1 );", name, rows, value)
                .tables()
                .get(0);
    }

    private Coverage coverage(String when, String then, String table, String rows, String value) throws IOException {
        TestPolicy policy = TestPolicy.ofRules(TestPolicy.rule(when, then)).with(table, rows);
        policy.writeTo(folder);
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(
                folder.resolve("scenarios/one.yaml"),
                "- name: one\n  clause: T1\n  given:\n    agents: [ { id: A01 } ]\n    metrics: [ { agent: A01, name: a, value: \""
                        + value + "\" } ]\n  expect:\n    A01: [ { kind: POINTS } ]\n");
        return Reached.in(PolicyScenarios.in(folder, policy.compiled()).run(), folder)
                .coverage();
    }
}
