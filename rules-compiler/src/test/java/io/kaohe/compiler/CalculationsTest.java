package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Role;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules count, add up, compare and pass on to one another. */
class CalculationsTest {
    private static final TeamMonth MONTH = TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "team"))
            .add(
                    Agent.of("A01", "one", Role.PRE_SALES),
                    new Agent("A02", "two", Role.PRE_SALES, null, null, null, LocalDate.of(2023, 12, 31)))
            .add(metric("A01", "a", "10"), metric("A01", "b", "3"), metric("A01", "c", "3"), metric("A02", "a", "1"))
            .build();

    private static Metric metric(String agent, String name, String value) {
        return new Metric(agent, name, new BigDecimal(value));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "Metric( name == 'a', value > 3 * 3 ) ~ 1.00",
                "Metric( name == 'a', value / 3 > 3.33B && value / 3 < 3.34B ) ~ 1.00",
                "Metric( name == 'a', value >= 100 * 0.1B || value < 1 ) ~ 1.00",
                "Metric( name == 'a', $x : ( value / 3 ) ) Metric( name == 'b', value < $x ) ~ 1.00",
                "Metric( name == 'a', $x : ( value - 10 ) ) Metric( name == 'b', $x >= 0 ) ~ 1.00",
                "Metric( name == 'a', value == 10 - 1 ) ~",
                "$o : Metric( name == 'a' ) Metric( name == 'b', $q : ( value / $o.value ) ) Metric( name == 'c', value / 10 == $q ) ~ 1.00",
                "$o : Metric( name == 'b' ) accumulate( Metric( agent == $agent.id, $v : ( value * $o.value ) ); $s : sum( $v ); $s == 48 ) ~ 1.00",
                "$o : Metric( name == 'b' ) accumulate( $m : Metric( agent == $agent.id ); $s : sum( $m.value * $o.value ); $s == 48 ) ~ 1.00",
                "$o : Metric( name == 'b' ) accumulate( $m : Metric( agent == $agent.id ); $s : sum( $m.value * $o.value + max( $o.value, 1 ) ); $s == 57 ) ~ 1.00",
                "Metric( name == 'a', $x : min( value, 7 ) ) Metric( name == 'b', value + 4 == $x ) ~ 1.00",
                "Agent( id == 'A02', hiredOn < '2024-01-01' ) ~ 1.00",
                "Agent( id == 'A02', hiredOn >= '2024-01-01' ) ~",
                "Agent( id == 'A02', hiredOn.dayOfWeek == DayOfWeek.SUNDAY ) ~ 1.00",
                "accumulate( Metric( agent == $agent.id, $v : value ); $s : sum( $v ); $s == 16 ) ~ 1.00",
                "accumulate( $m : Metric( agent == $agent.id ); $s : sum( $m.value * 2 ), $n : count(); $s > 31, $n == 3 ) ~ 1.00",
                "accumulate( $m : Metric( agent == $agent.id ); $s : average( $m.value ); $s > 5.33B && $s < 5.34B ) ~ 1.00",
                "accumulate( $m : Metric( agent == $agent.id ); $s : min( $m.value ), $g : max( $m.value ); $s == 3, $g == 10 ) ~ 1.00",
                "accumulate( Metric( value > 99, $v : value ); $s : sum( $v ); $s == 0 ) ~ 1.00",
                "accumulate( Metric( value > 99, $v : value ); $s : average( $v ); $s >= 0 ) ~",
                "accumulate( Metric( value > 99 ); $n : count(); $n == 0 ) ~ 1.00",
                "accumulate( $m : Metric( name == 'a' ) and Metric( agent == $m.agent, name == 'b', $v : value ); $s : sum( $v ); $s < 4 ) ~ 1.00",
            })
    void aConditionIsExact(String when, String points) {
        String rule = TestPolicy.rule(
                "$agent : Agent( id == \"A01\" )\n    " + when.replace('\'', '"'), "ledger.points( $agent, 1 );");

        assertThat(entries(rule)).extracting(Entry::amountText).isEqualTo(points == null ? List.of() : List.of(points));
    }

    @Test
    void anEntryNamesTheFactsThatWereAddedUp() {
        String rule = TestPolicy.rule(
                "$agent : Agent( id == \"A01\" )\n"
                        + "    accumulate( Metric( agent == $agent.id, $v : value ); $s : sum( $v ); $s > 0 )",
                "ledger.points( $agent, $s / 3 );");

        assertThat(entries(rule)).singleElement().satisfies(entry -> {
            assertThat(entry.amountText()).isEqualTo("5.33");
            assertThat(entry.facts()).containsExactly("metrics/A01/a", "metrics/A01/b", "metrics/A01/c");
        });
    }

    @Test
    void aValueIsPassedOnWithoutBeingRounded() {
        String rules = TestPolicy.rule(
                        "$m : Metric( agent == \"A01\", name == \"a\" )",
                        "ledger.value( $m, \"third\", $m.value / 3 );")
                + TestPolicy.rule("$v : NamedValue( name == \"third\" )", "ledger.points( $v, $v.value * 3 );")
                        .replace("T1 a rule", "T1 another");

        assertThat(entries(rules)).extracting(Entry::amountText).containsExactly("10.00");
    }

    @Test
    void aRuleSeesTheEntriesOfOtherClausesAsTheyAreWritten() {
        String rules = TestPolicy.rule("$m : Metric( agent == \"A01\" )", "ledger.points( $m, $m.value / 3 );")
                + TestPolicy.rule(
                                "$agent : Agent( id == \"A01\" )\n    accumulate( EarlierEntry( clause == \"T1\","
                                        + " kind == EntryKind.POINTS, agent == $agent.id, $a : amount );"
                                        + " $sum : sum( $a ) )",
                                "ledger.bonus( $agent, $sum );")
                        .replace("T1 a rule", "T1 another");

        assertThat(entries(rules))
                .extracting(Entry::amountText)
                .containsExactlyInAnyOrder("3.33", "1.00", "1.00", "5.33");
    }

    @Test
    void aRuleThatAddsUpEntriesOfItsOwnKindStandsInACircle() {
        String rule = TestPolicy.rule(
                "$agent : Agent()\n    accumulate( EarlierEntry( clause == \"T1\", $a : amount ); $sum : sum( $a ) )",
                "ledger.bonus( $agent, $sum );");

        assertThat(TestPolicy.ofRules(rule).problems())
                .extracting(Problem::code)
                .containsExactly("circle");
    }

    @Test
    void aValueThatNoRuleWorksOutIsAnError() {
        String rule = TestPolicy.rule("$v : NamedValue( name == \"thrid\" )", "ledger.points( $v, 1 );")
                + TestPolicy.rule("$m : Metric()", "ledger.value( $m, \"third\", 1 );")
                        .replace("T1 a rule", "T1 another");

        assertThat(TestPolicy.ofRules(rule).problems())
                .extracting(Problem::message)
                .contains("no rule works out a value \"thrid\"");
    }

    @Test
    void whoWasRankedIsFoundByPlaceAndSharesWithWhoIsTied() {
        String rules = TestPolicy.rule("$m : Metric( name == \"a\" )", "ledger.rank( $m, \"a\", $m.value / 3 );")
                + TestPolicy.rule(
                                "$s : Standing( name == \"a\", rank == 1 )",
                                "ledger.bonus( $s, share( 100, $s.tied, $s.nthOfTied ) );")
                        .replace("T1 a rule", "T1 another");

        assertThat(entries(rules))
                .extracting(Entry::amountText, Entry::facts)
                .containsExactly(tuple("100.00", List.of("metrics/A01/a")));
    }

    @Test
    void aRankingThatNobodyIsInIsAnErrorAndSoIsOneThatNobodyLooksAt() {
        String rules = TestPolicy.rule("$s : Standing( name == \"slaes\" )", "ledger.points( $s, 1 );")
                + TestPolicy.rule("$m : Metric()", "ledger.rank( $m, \"sales\", 1 );")
                        .replace("T1 a rule", "T1 another");

        assertThat(TestPolicy.ofRules(rules).problems())
                .extracting(Problem::code, Problem::message)
                .containsExactly(
                        tuple("unknown-ranking", "no rule enters anybody into a ranking \"slaes\""),
                        tuple("unused-ranking", "no rule matches the ranking \"sales\""));
    }

    @Test
    void aFactThatIsMissingIsAnErrorThatNamesAgentArrayAndWhat() {
        String rule = TestPolicy.rule(
                "$agent : Agent()\n    not Metric( agent == $agent.id, name == \"b\" )",
                "ledger.missing( $agent, \"metrics\", \"b\" );");
        TestPolicy policy = TestPolicy.ofRules(rule
                + TestPolicy.rule("$a : Agent()", "ledger.points( $a, 1 );").replace("T1 a rule", "T1 another"));

        assertThatThrownBy(() -> policy.compiled().settle(MONTH))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("A02 has no fact in metrics with b, which T1 (\"T1 a rule\") needs");
    }

    @Test
    void aRefusedFigureIsAnErrorThatNamesFactPropertyValueAndRule() {
        String rule = TestPolicy.rule("$m : Metric( value > 5 )", "ledger.refuse( $m, \"value\" );");

        assertThatThrownBy(() -> TestPolicy.ofRules(rule + words()).compiled().settle(MONTH))
                .isInstanceOfSatisfying(
                        FactsException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("refused-figure");
                            assertThat(problem.message())
                                    .isEqualTo("metrics/A01/a has the value 10, which T1 (\"T1 a rule\") refuses");
                            assertThat(problem.place().pointer()).endsWith("/value");
                        }));
    }

    @Test
    void allRefusedAndMissingFiguresAreReportedTogether() {
        String rule = TestPolicy.rule("$m : Metric( value < 4 )", "ledger.refuse( $m, \"value\" );")
                + TestPolicy.rule("$a : Agent( id == \"A02\" )", "ledger.baseWage( $a );")
                        .replace("T1 a rule", "T1 another");

        assertThatThrownBy(() -> TestPolicy.ofRules(rule).compiled().settle(MONTH))
                .isInstanceOfSatisfying(
                        FactsException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::code)
                                .containsExactlyInAnyOrder(
                                        "missing-figure", "refused-figure", "refused-figure", "refused-figure"));
    }

    @Test
    void aDivisionByZeroIsAnErrorThatNamesTheRule() {
        String rule = TestPolicy.rule("$m : Metric()", "ledger.points( $m, 1 / ( $m.value - 10 ) );");

        assertThatThrownBy(() -> TestPolicy.ofRules(rule).compiled().settle(MONTH))
                .hasMessageContaining("T1 a rule")
                .hasMessageContaining("cannot be divided by 0");
    }

    private static String words() {
        return TestPolicy.rule("$m : Metric()", "ledger.points( $m, 1 );").replace("T1 a rule", "T1 another");
    }

    private static List<Entry> entries(String rules) {
        return TestPolicy.ofRules(rules).compiled().settle(MONTH).of("A01").entries();
    }
}
