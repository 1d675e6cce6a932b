package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Role;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Language;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scales beside the rules. */
class TablesTest {
    private static final String GRADE = TestPolicy.rule(
            "$m : Metric()\n    $grade : Grade( covers( $m.value / 100 ) )", "ledger.points( $m, $grade.points );");

    @ParameterizedTest(name = "{0} percent")
    @CsvSource({"90, 3.00", "89.99, 2.50", "60, 2.50", "59.99, -1.00", "0, -1.00", "120, 3.00"})
    void aNumberFallsIntoTheRowThatCoversIt(String percent, String points) {
        assertThat(points(GRADE, "from,below,points\n90%,,3\n60%,90%,2.5\n,60%,-1\n", percent))
                .containsExactly(points);
        assertThat(points(GRADE, "from,points\n90%,3\n60%,2.5\n,-1\n", percent)).containsExactly(points);
        assertThat(points(GRADE, "# grades\nbelow , points\n0.60,-1\n0.9,2.5\n\n,3\n", percent))
                .containsExactly(points);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"500, 5.00", "1000, 10.00", "1500, 20.00", "3500, 75.00"})
    void aMarginalScaleTakesEachRateOfItsPart(String amount, String points) {
        String rule = TestPolicy.rule(
                "$m : Metric()\n    accumulate( $row : Grade( $part : ( part( $m.value ) * rate ) ); $sum : sum( $part ) )",
                "ledger.points( $m, $sum );");

        assertThat(points(rule, "over,up to,rate\n0,1000,1%\n1000,3000,2%\n3000,,5%\n", amount))
                .containsExactly(points);
    }

    @Test
    void rowsAreChosenByTheirKeys() {
        String rule = TestPolicy.rule(
                "$m : Metric()\n    Agent( id == $m.agent, $role : role )\n"
                        + "    $grade : Grade( group == \"night\", covers( $m.value ), place == 2 )",
                "ledger.points( $m, $grade.points );");

        assertThat(points(rule, "group,place,from,points\nday,1,0,1\nday,2,0,2\nnight,1,0,3\nnight,2,0,4\n", "5"))
                .containsExactly("4.00");
    }

    @Test
    void theLimitsOfARowAreWords() {
        List<Entry> entries = TestPolicy.ofRules(GRADE)
                .with("grade.csv", "from,below,points\n0.9,,3\n0.6,0.9,2\n,0.6,1\n")
                .with("messages_en.properties", "T1 = {grade.bounds}")
                .with("messages_zh.properties", "T1 = {grade.bounds}")
                .compiled()
                .settle(month("75"))
                .of("A01")
                .entries();

        assertThat(entries.get(0).reason().in(Language.EN)).isEqualTo("at least 0.6, less than 0.9");
        assertThat(entries.get(0).reason().in(Language.ZH)).isEqualTo("至少 0.6、不满 0.9");
        assertThat(entries.get(0).facts()).containsExactly("metrics/A01/m");
    }

    @Test
    void aNumberThatFallsIntoNoRowIsAnError() {
        assertThatThrownBy(() -> points(GRADE, "from,below,points\n0.5,0.9,3\n0.9,1,4\n", "100"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(
                        "1 falls into no row of grade.csv, whose rows are for numbers at least 0.5, less" + " than 1");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "from,below,points/0,10,1/11,,2 | rows-leave-hole | grade.csv:3:1: 10 falls through: into neither this row nor that of line 2 of grade.csv",
                "over,up to,points/,10,1/11,,2 | rows-leave-hole | grade.csv:3:1: 11 falls through: into neither this row nor that of line 2 of grade.csv",
                "from,up to,points/,10,1/11,,2 | rows-leave-hole | grade.csv:3:1: 10.5 falls through: into neither this row nor that of line 2 of grade.csv",
                "over,below,points/0,10,1/10,,2 | rows-leave-hole | grade.csv:3:1: 10 falls through: into neither this row nor that of line 2 of grade.csv",
                "from,up to,points/0,10,1/10,,2 | rows-overlap | grade.csv:3:1: 10 falls into this row and into that of line 2 of grade.csv",
                "from,below,points/0,10,1/9,,2 | rows-overlap | grade.csv:3:1: 9 falls into this row and into that of line 2 of grade.csv",
                "from,points/0,1/0,2 | empty-row | grade.csv:2:1: no number falls into this row",
                "from,below,points/10,0,1 | empty-row | grade.csv:2:1: no number falls into this row",
                "from,over,points/10,10,1 | two-limits | grade.csv:2:1: this row has two limits on one side",
                "from,points/ten,1 | no-number | grade.csv:2:1: \"ten\" is no number",
                "from,points/10,/0,3 | empty-cell | grade.csv:2:4: this cell is empty",
                "from,points/10,x/0,3 | no-number | grade.csv:2:4: \"x\" is no number, and 1 other cells of its column are",
                "from,points/10 | wrong-row | grade.csv:2:1: this row has 1 cells, and the table has 2 columns",
                "from,/10,1 | no-heading | grade.csv:1:6: this column has no heading",
                "from,below/1,2 | no-heading | grade.csv:1:1: the table has no column but the limits of its rows",
                "from,points,points/1,2,3 | duplicate-heading | grade.csv:1:13: there is another column \"points\"",
                "from,class/1,2 | bad-heading | grade.csv:1:6: \"class\" is no heading: from, over, up to, below, or the name of a property",
                "name,points/a,1/b,1/a,2 | rows-repeat | grade.csv:4:1: a has a row already, on line 2 of grade.csv",
                "from，points/1,2 | bad-heading | grade.csv:1:1: \"from，points\" is no heading: from, over, up to, below, or the name of a property",
                "from,points | empty-table | grade.csv:1:1: the table has no rows",
            })
    void whatIsWrongWithATableIsSaid(String table, String code, String message) {
        List<Problem> problems = TestPolicy.ofRules(GRADE)
                .with("grade.csv", table.replace('/', '\n'))
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.place().label() + ": " + problem.message())
                .contains(code + " " + message);
    }

    @Test
    void aTextThatNoCellHasIsRefused() {
        String rule = TestPolicy.rule("$g : Grade( name == \"nigth\" )", "ledger.notice( $g, \"X\" );");

        assertThat(TestPolicy.ofRules(rule)
                        .with("grade.csv", "name,points\nday,1\nnight,2\n")
                        .problems())
                .extracting(problem -> problem.message() + " " + problem.hint())
                .contains("no Grade has the name \"nigth\" \"night\" was meant.");
    }

    @Test
    void aTableWhoseNameIsTakenIsRefused() {
        assertThat(TestPolicy.ofRules(GRADE)
                        .with("lapse.csv", "from,points\n1,2\n")
                        .problems())
                .extracting(Problem::code)
                .contains("bad-table-name");
    }

    @Test
    void anotherCellIsAnotherFingerprint() {
        TestPolicy policy = TestPolicy.ofRules(GRADE).with("grade.csv", "from,points\n,1\n");
        String before = policy.compile().policy().fingerprint();

        assertThat(policy.with("grade.csv", "from, points\n\n,1\n")
                        .compile()
                        .policy()
                        .fingerprint())
                .isEqualTo(before);
        assertThat(policy.with("grade.csv", "from,points\n,2\n")
                        .compile()
                        .policy()
                        .fingerprint())
                .isNotEqualTo(before);
    }

    private static List<String> points(String rule, String table, String value) {
        return TestPolicy.ofRules(rule)
                .with("grade.csv", table)
                .compiled()
                .settle(month(value))
                .of("A01")
                .entries()
                .stream()
                .map(Entry::amountText)
                .toList();
    }

    private static TeamMonth month(String value) {
        return TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "team"))
                .add(Agent.of("A01", "one", Role.PRE_SALES), new Metric("A01", "m", new BigDecimal(value)))
                .build();
    }
}
