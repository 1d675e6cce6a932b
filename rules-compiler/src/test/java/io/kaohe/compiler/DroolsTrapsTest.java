package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaohe.Policy;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Award;
import io.kaohe.fact.Fact;
import io.kaohe.fact.Mark;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Role;
import io.kaohe.fact.Sales;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Entry;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The traps of Drools' rule language, most of them silent. For each of them either the author is told where it is, or the
 * rule does what it says.
 */
class DroolsTrapsTest {
    private static final Agent AGENT = Agent.of("A01", "one", Role.PRE_SALES);

    @Nested
    class ANameBindsTheFirstPartOfACalculationAlone {
        @Test
        void aCalculationWithANameButWithoutBracketsIsReported() {
            reports("$s : Metric( $q : value * 2 )", "ledger.points( $s, $q );", """
                    rules.drl:5:23: $q would be bound to the first part of this calculation only
                      |     $s : Metric( $q : value * 2 )
                      |                       ^
                      Maybe $q : ( … ) was meant, with brackets around the whole.""");
        }

        @Test
        void withBracketsTheNameIsTheWholeCalculation() {
            assertThat(points("$s : Metric( $q : ( value * 2 ) )", "ledger.points( $s, $q );", metric("a", "7")))
                    .containsExactly("14.00");
        }
    }

    @Nested
    class ADecimalLiteralIsABinaryFraction {
        @Test
        void aDecimalLiteralWithoutBIsReportedInACondition() {
            reports("$s : Metric( value >= 0.1 )", "ledger.points( $s, 1 );", """
                    rules.drl:5:27: 0.1 would be a binary fraction, which no decimal equals
                      |     $s : Metric( value >= 0.1 )
                      |                           ^
                      Maybe 0.1B was meant, the exact decimal.""");
        }

        @Test
        void aDecimalLiteralWithoutBIsReportedInAConsequence() {
            reports("$s : Metric()", "ledger.points( $s, $s.value * 1.1 );", """
                    rules.drl:7:35: 1.1 would be a binary fraction, which no decimal equals
                      |     ledger.points( $s, $s.value * 1.1 );
                      |                                   ^
                      Maybe 1.1B was meant, the exact decimal.""");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.1", "0.10", "0.1000"})
        void withBItIsMetByTheSameNumberWhateverItsScale(String value) {
            assertThat(points(
                            "$s : Metric( value >= 0.1B, value == 0.10B )",
                            "ledger.points( $s, 1 );",
                            metric("a", value)))
                    .containsExactly("1.00");
        }
    }

    @Nested
    class AnAverageKeepsTheScaleOfTheSum {
        @Test
        void anAverageOfTenAndElevenIsTenAndAHalf() {
            assertThat(points(
                            "$a : Agent() accumulate( Metric( $v : value ); $m : average( $v ); $m > 10, $m < 11 )",
                            "ledger.points( $a, $m );",
                            metric("a", "10"),
                            metric("b", "11")))
                    .containsExactly("10.50");
        }

        @Test
        void anAverageWithoutAnEndIsKeptExact() {
            assertThat(points(
                            "$a : Agent() accumulate( Metric( $v : value ); $m : average( $v ) )",
                            "ledger.points( $a, $m * 3 );",
                            metric("a", "1"),
                            metric("b", "1"),
                            metric("c", "0")))
                    .containsExactly("2.00");
        }
    }

    @Nested
    class ABranchWithinARuleGoesTheWrongWay {
        @Test
        void aBranchIsReported() {
            assertThat(report(
                            "$s : Metric() if ( value > 3 ) break[big]",
                            "ledger.points( $s, 1 );\nthen[big]\n    ledger.points( $s, 2 );"))
                    .contains(
                            "rules.drl:2:1: a rule file cannot hold a second consequence: write a second rule",
                            "rules.drl:5:19: a condition is a pattern, not, exists, or, or accumulate with a named function");
        }

        @Test
        void aBranchThatGoesOnIsReportedToo() {
            assertThat(report("$s : Metric() do[big]", "ledger.points( $s, 1 );"))
                    .contains("rules.drl:5:19: a condition is");
        }
    }

    @Nested
    class AGlobalThatIsNotSetNeverMatches {
        @Test
        void aGlobalIsReportedAndSoIsWhatSpeaksOfIt() {
            String rule = "global java.math.BigDecimal limit;\n"
                    + TestPolicy.rule("$s : Metric( value > limit )", "ledger.points( $s, 1 );");

            assertThat(TestPolicy.ofRules(rule).report())
                    .contains(
                            "rules.drl:2:1: a rule file cannot hold a global: the ledger is the only one, and is there already",
                            "rules.drl:6:26: Metric has no property limit");
        }
    }

    @Nested
    class ASumOfAProductOfTwoNamesFails {
        @Test
        void aSumOfAProductOfTwoNamesIsWhatItSays() {
            assertThat(points(
                            "$a : Agent() accumulate( Sales( $x : amount, $y : promotion ); $sum : sum( $x * $y ) )",
                            "ledger.points( $a, $sum );",
                            sales("30", "4")))
                    .containsExactly("120.00");
        }

        @Test
        void aSumOverNothingIsZeroAndFires() {
            assertThat(points(
                            "$a : Agent() accumulate( Metric( $v : value ); $sum : sum( $v ); $sum == 0 )",
                            "ledger.points( $a, 5 + $sum );"))
                    .containsExactly("5.00");
        }
    }

    @Nested
    class ArithmeticOfAConsequenceIsBinary {
        @Test
        void aProductInAConsequenceIsExact() {
            assertThat(points(
                            "$s : Metric()",
                            "ledger.points( $s, ( $s.value * 1.1B - 1100.11B ) * 100000000 );",
                            metric("a", "1000.1")))
                    .containsExactly("0.00");
        }

        @Test
        void aMinusInFrontOfAPropertyIsUnderstood() {
            assertThat(points("$s : Metric()", "ledger.points( $s, -$s.value );", metric("a", "1000.10")))
                    .containsExactly("-1000.10");
        }
    }

    @Nested
    class AnAnnotationComesWithItsQuotesOrBreaksTheCompiler {
        @Test
        void theClauseOfAnEntryHasNoQuotes() {
            assertThat(entries("$s : Metric()", "ledger.points( $s, 1 );", metric("a", "1")))
                    .extracting(Entry::clause)
                    .containsExactly(Optional.of("T1"));
        }

        @Test
        void anAnnotationWithSeveralTextsIsReported() {
            assertThat(reportOf("@clause( \"T1\" )", "@clause( \"T1\", \"T2\" )"))
                    .isEqualTo("""
                    rules.drl:3:5: @clause takes one text in quotes
                      |     @clause( "T1", "T2" )
                      |     ^
                      Maybe @clause( "…" ) was meant.""");
        }

        @Test
        void anAnnotationWithNamesIsReported() {
            assertThat(reportOf("@clause( \"T1\" )", "@clause( \"T1\" ) @reason( key = \"T1\", or = \"T2\" )"))
                    .startsWith("rules.drl:3:21: @reason takes one text in quotes");
        }

        @Test
        void anErrorOfARuleSaysInWhichFileAndLineItStands() {
            assertThat(report("$s : Metric( valu > 1 )", "ledger.points( $s, 1 );"))
                    .startsWith("rules.drl:5:18: Metric has no property valu");
        }
    }

    @Nested
    class DatesInForceAreThoseOfTheMachine {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "date-effective \"1-Mar-2024\"",
                    "date-expires \"1-Mar-2024\"",
                    "enabled false",
                    "timer( 1s )"
                })
        void anAttributeThatLetsARuleRestIsReported(String attribute) {
            assertThat(reportOf("@clause( \"T1\" )", "@clause( \"T1\" )\n    " + attribute))
                    .startsWith("rules.drl:4:")
                    .contains("a rule file cannot hold the attribute");
        }

        @Test
        void aDateOfACalendarThatIsNoneIsReported() {
            assertThat(report("$l : Leave( from > \"1-Mar-2024\" )", "ledger.absence( $l, 1 );"))
                    .startsWith("rules.drl:5:24: \"1-Mar-2024\" is no date such as 2024-03-01");
        }
    }

    @Nested
    class TheOrderOfFiringChangesWithThatOfTheFacts {
        @Test
        void entriesStandInTheSameOrderInWhicheverOrderTheFactsCome() {
            Metric a = metric("a", "1");
            Metric b = metric("b", "2");
            Metric c = metric("c", "3");

            assertThat(entries("$s : Metric()", "ledger.points( $s, $s.value );", c, a, b))
                    .extracting(Entry::amountText, Entry::facts)
                    .containsExactly(
                            tuple("1.00", List.of("metrics/A01/a")),
                            tuple("2.00", List.of("metrics/A01/b")),
                            tuple("3.00", List.of("metrics/A01/c")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "salience 5",
                    "agenda-group \"first\"",
                    "activation-group \"one\"",
                    "no-loop true",
                    "lock-on-active true"
                })
        void anAttributeThatWouldOrderRulesIsReported(String attribute) {
            assertThat(reportOf("@clause( \"T1\" )", "@clause( \"T1\" )\n    " + attribute))
                    .startsWith("rules.drl:4:")
                    .contains("the order of rules never changes a settlement");
        }
    }

    @Nested
    class EqualFactsCountTwiceOrAreTakenForOne {
        @Test
        void twoAwardsThatSayTheSameAreTwo() {
            assertThat(entries(
                            "$a : Award()",
                            "ledger.points( $a, 5 );",
                            new Award("A01", "EXCELLENT_OF_MONTH"),
                            new Award("A01", "EXCELLENT_OF_MONTH")))
                    .hasSize(2)
                    .extracting(Entry::facts)
                    .doesNotHaveDuplicates();
        }

        @Test
        void twoEqualValuesThatRulesHandOnAreTwo() {
            String rules = TestPolicy.rule("$m : Metric()", "ledger.value( $m, \"half\", 4 );")
                    + TestPolicy.rule(
                                    "$a : Agent() accumulate( NamedValue( name == \"half\", $v : value ); $sum : sum( $v ) )",
                                    "ledger.points( $a, $sum );")
                            .replace("T1 a rule", "T1 another");

            assertThat(settled(TestPolicy.ofRules(rules).compiled(), metric("a", "1"), metric("b", "1")))
                    .extracting(Entry::amountText)
                    .containsExactly("8.00");
        }
    }

    @Nested
    class AParserSwallowsWhatStandsBehindAnAnnotation {
        @Test
        void theConditionsBehindTwoAnnotationsAreRead() {
            String rule = TestPolicy.rule("$s : Metric( value > 5 )", "ledger.points( $s, 1 );")
                    .replace("@clause( \"T1\" )", "@clause( \"T1\" ) @reason( \"T1\" )");
            Policy policy = TestPolicy.ofRules(rule).compiled();

            assertThat(settled(policy, metric("a", "6"))).hasSize(1);
            assertThat(settled(policy, metric("a", "5"))).isEmpty();
        }
    }

    @Nested
    class CodeWithinAnAccumulateIsCutShort {
        @Test
        void codeWithinAnAccumulateIsReported() {
            assertThat(report(
                            "$a : Agent() accumulate( Metric( $x : value ), init( int n = 0; ) action( n++; ) result( n ) )",
                            "ledger.points( $a, 1 );"))
                    .startsWith("rules.drl:5:");
        }

        @Test
        void aSourceOfAPatternIsReported() {
            assertThat(report(
                            "$a : Agent() $n : Number() from accumulate( Metric( $x : value ), sum( $x ) )",
                            "ledger.points( $a, 1 );"))
                    .startsWith(
                            "rules.drl:5:37: behind the patterns of an accumulate stand a semicolon and its functions");
        }

        @Test
        void thatAllFactsAreSoIsReportedWhereItWouldMeanSome() {
            reports("$a : Agent() forall( Mark() Mark( value > 5 ) )", "ledger.points( $a, 1 );", """
                    rules.drl:5:33: this Mark may be another one than the one before it
                      |     $a : Agent() forall( Mark() Mark( value > 5 ) )
                      |                                 ^
                      Maybe $mark : Mark( … ) was meant there, and here this == $mark among the conditions.""");
        }

        @Test
        void whereItAsksForTheSameFactItMeansAll() {
            Policy policy = TestPolicy.ofRules(TestPolicy.rule(
                            "$a : Agent() forall( $m : Mark() Mark( this == $m, value > 5 ) )",
                            "ledger.points( $a, 1 );"))
                    .compiled();

            assertThat(settled(policy, mark("ON_SITE", "6"), mark("ASSESSMENT", "7")))
                    .hasSize(1);
            assertThat(settled(policy, mark("ON_SITE", "6"), mark("ASSESSMENT", "5")))
                    .isEmpty();
        }
    }

    private static Metric metric(String name, String value) {
        return new Metric("A01", name, new BigDecimal(value));
    }

    private static Mark mark(String kind, String value) {
        return new Mark("A01", kind, new BigDecimal(value));
    }

    private static Sales sales(String amount, String promotion) {
        return new Sales("A01", new BigDecimal(amount), null, null, new BigDecimal(promotion), true, false);
    }

    private static void reports(String when, String then, String report) {
        assertThat(report(when, then)).isEqualTo(report);
    }

    private static String report(String when, String then) {
        return TestPolicy.ofRules(TestPolicy.rule(when, then)).report();
    }

    private static String reportOf(String right, String wrong) {
        return TestPolicy.ofRules(TestPolicy.rule("$s : Metric()", "ledger.points( $s, 1 );")
                        .replace(right, wrong))
                .report();
    }

    private static List<String> points(String when, String then, Fact... facts) {
        return entries(when, then, facts).stream().map(Entry::amountText).toList();
    }

    private static List<Entry> entries(String when, String then, Fact... facts) {
        return settled(TestPolicy.ofRules(TestPolicy.rule(when, then)).compiled(), facts);
    }

    /** The entries of clauses: without the notice that nothing is known. */
    private static List<Entry> settled(Policy policy, Fact... facts) {
        TeamMonth.Builder month =
                TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "team")).add(AGENT);
        Stream.of(facts).forEach(month::add);
        return policy.settle(month.build()).of("A01").entries().stream()
                .filter(entry -> entry.clause().isPresent())
                .toList();
    }
}
