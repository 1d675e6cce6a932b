package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy author reads when a rule file is wrong. */
class BrokenRuleFilesTest {
    @Test
    void aMisspelledProperty() {
        assertReport(TestPolicy.rule("$lapse : Lapse( minuts <= 10 )", "ledger.redPacket( $lapse, 10, 5 );"), """
                rules.drl:5:21: Lapse has no property minuts
                  |     $lapse : Lapse( minuts <= 10 )
                  |                     ^
                  Maybe "minutes" was meant.""");
    }

    @Test
    void anUnknownType() {
        assertReport(TestPolicy.rule("$lapse : Laps( minutes <= 10 )", "ledger.redPacket( $lapse, 10, 5 );"), """
                rules.drl:5:14: there is no fact type Laps
                  |     $lapse : Laps( minutes <= 10 )
                  |              ^
                  Maybe "Lapse" was meant.""");
    }

    @Test
    void aMissingEnd() {
        assertReport(
                TestPolicy.rule("$lapse : Lapse()", "ledger.fine( $lapse, 10 );")
                                .replace("end\n", "")
                        + TestPolicy.rule("$lapse : Lapse()", "ledger.fine( $lapse, 10 );"),
                """
                rules.drl:2:1: the rule "T1 a rule" has no end
                  | rule "T1 a rule"
                  | ^
                  Maybe the word end is missing before the next rule on line 8.""");
    }

    @Test
    void fullWidthBracketsWithTheCaretUnderThem() {
        assertReport(TestPolicy.rule("$迟到 : Lapse（ minutes <= 10 ）", "ledger.fine( $迟到, 10 );"), """
                rules.drl:5:16: the full-width character （ is no sign of the rule language
                  |     $迟到 : Lapse（ minutes <= 10 ）
                  |                  ^
                  Maybe the plain ( was meant.
                rules.drl:5:32: the full-width character ） is no sign of the rule language
                  |     $迟到 : Lapse（ minutes <= 10 ）
                  |                                   ^
                  Maybe the plain ) was meant.""");
    }

    @Test
    void aDecimalThatWouldBeABinaryFraction() {
        assertReport(TestPolicy.rule("$leave : Leave( days > 0.1 )", "ledger.deductDays( $leave, 1.5 );"), """
                rules.drl:5:28: 0.1 would be a binary fraction, which no decimal equals
                  |     $leave : Leave( days > 0.1 )
                  |                            ^
                  Maybe 0.1B was meant, the exact decimal.
                rules.drl:7:32: 1.5 would be a binary fraction, which no decimal equals
                  |     ledger.deductDays( $leave, 1.5 );
                  |                                ^
                  Maybe 1.5B was meant, the exact decimal.""");
    }

    @Test
    void aCalculationThatWouldBeBoundInPart() {
        assertReport(
                TestPolicy.rule("$leave : Leave( $twice : days * 2 )", "ledger.deductDays( $leave, $twice );"), """
                rules.drl:5:30: $twice would be bound to the first part of this calculation only
                  |     $leave : Leave( $twice : days * 2 )
                  |                              ^
                  Maybe $twice : ( … ) was meant, with brackets around the whole.""");
    }

    @Test
    void aMisspelledConstantCodeAndVerb() {
        assertReport(
                TestPolicy.rule(
                        "$m : Misconduct( kind == \"DISODER\", severity == Severity.GRAV )",
                        "ledger.sanctionEvery( $m, \"WARNING\" );"),
                """
                rules.drl:5:30: no facts document can hold the code "DISODER"
                  |     $m : Misconduct( kind == "DISODER", severity == Severity.GRAV )
                  |                              ^
                  Maybe "DISORDER" was meant.
                rules.drl:5:62: Severity has no constant GRAV
                  |     $m : Misconduct( kind == "DISODER", severity == Severity.GRAV )
                  |                                                              ^
                  Maybe Severity.GRAVE was meant.
                rules.drl:7:12: the ledger has no verb sanctionEvery
                  |     ledger.sanctionEvery( $m, "WARNING" );
                  |            ^
                  Maybe "sanctionEach" was meant.""");
    }

    @Test
    void twoVerbsInOneRule() {
        assertReport(TestPolicy.rule("$lapse : Lapse()", "ledger.fine( $lapse, 10 ); ledger.fine( $lapse, 20 );"), """
                rules.drl:7:32: behind then stands one verb and nothing else
                  |     ledger.fine( $lapse, 10 ); ledger.fine( $lapse, 20 );
                  |                                ^
                  Maybe a second rule with the same conditions was meant.""");
    }

    @Test
    void aTextThatIsNotClosed() {
        assertReport(TestPolicy.rule("$m : Misconduct( kind == \"DISORDER )", "ledger.fine( $m, 10 );"), """
                rules.drl:5:30: this text is not closed on its line
                  |     $m : Misconduct( kind == "DISORDER )
                  |                              ^
                  Maybe a " is missing at its end.""");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "absence( $l, 'much' ) | absence takes a number here, and this is a text",
                "absence( $l.kind, 1 ) | absence takes a fact here, and this is a LapseKind",
                "finding( $l, 1 ) | finding takes a text here, and this is a whole number",
                "redPacketAgain( $l ) | redPacketAgain takes a RedPacketOwed here, and this is a Lapse",
                "fine( $l, 2 | of the brackets behind then 1 open and 0 close",
                "fine( $l, ( 2 + 3 * 4 ) | of the brackets behind then 2 open and 1 close",
                "fine( $l, $l.kind ) | fine takes a number here, and this is a LapseKind",
                "fine( $l, $l.date * 2 ) | nothing can be calculated with a date",
                "rank( $l, $l.agent, 2 ) | the name of a ranking stands in the rule as a text",
                "findingAgainst( $l, $l, 'X' ) | findingAgainst takes a Agent here, and this is a Lapse",
                "value( $l, $l.agent, 2 ) | the name of a value stands in the rule as a text",
                "refuse( $l, 'minutes' ) | refuse takes a fact of the document here, and this is a Lapse",
                "refuse( $l.shift, 'minuts' ) | Shift has no property minuts",
                "refuse( $l.shift, $l.agent ) | the name of the property stands in the rule as a text",
            })
    void aWrongArgumentOfAVerb(String verb, String message) {
        String rule = TestPolicy.rule("$l : Lapse()", "ledger." + verb.replace('\'', '"') + ";");

        assertThat(TestPolicy.ofRules(rule).problems())
                .extracting(Problem::message)
                .contains(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$a : Agent() accumulate( $l : Lapse(); $n : mean( $l.minutes ) ) | there is no function mean: known are sum, average, min, max, count",
                "$a : Agent() accumulate( Lapse(); $n : sum( minutes ) ) | minutes is not bound to a variable",
                "$a : Agent() accumulate( $l : Lapse(); $n : sum( $l.kind ) ) | sum takes a number, and this is a LapseKind",
                "$a : Agent() accumulate( $l : Lapse(); sum( $l.minutes ) ) | a function of an accumulate is bound to a variable: $sum : sum( $amount )",
                "$a : Agent() accumulate( $l : Lapse(), $n : sum( $l.minutes ) ) | behind the patterns of an accumulate stand a semicolon and its functions",
            })
    void aWrongAccumulate(String when, String message) {
        assertThat(TestPolicy.ofRules(TestPolicy.rule(when, "ledger.fine( $a, 1 );"))
                        .problems())
                .extracting(Problem::message)
                .contains(message);
    }

    @Test
    void whatARuleFileCannotHold() {
        assertThat(TestPolicy.ofRules("import java.io.File;\nfunction void f() { }\n"
                                + TestPolicy.rule("$lapse : Lapse()", "ledger.fine( $lapse, 10 );"))
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.place().line())
                .containsExactlyInAnyOrder("not-allowed 2", "not-allowed 3");
    }

    @Test
    void aMisspelledClauseIsOneError() {
        assertReport(
                TestPolicy.rule("$lapse : Lapse()", "ledger.fine( $lapse, 10 );")
                        .replace("T1\" )", "T2\" )"),
                """
                rules.drl:3:14: the rule "T1 a rule" carries the clause T2, which policy.yaml does not have
                  |     @clause( "T2" )
                  |              ^
                  Maybe "T1" was meant.""");
    }

    @Test
    void aPlaceholderThatMeansNothing() {
        assertThat(TestPolicy.ofRules(TestPolicy.rule("$lapse : Lapse()", "ledger.fine( $lapse, 10 );"))
                        .with("messages_en.properties", "T1 = late by {lapse.minuts} minutes\n")
                        .report())
                .isEqualTo("""
                        messages_en.properties:1:14: {lapse.minuts} means nothing to the rule "T1 a rule"
                          | T1 = late by {lapse.minuts} minutes
                          |              ^
                          Maybe "minutes" was meant.""");
    }

    @Test
    void aCircleThroughAnAbsenceOfFacts() {
        String rule = "rule \"T1 a rule\"\n    @clause( \"T1\" )\nwhen\n    $agent : Agent()\n"
                + "    AbsenceTotal( agent == $agent.id, days < 1 )\nthen\n    ledger.absence( $agent, 0.5B );\nend\n";

        assertReport(rule, """
                rules.drl:2:1: the rule "T1 a rule" stands in a circle: it counts or rules out facts that follow from \
                what it derives
                  | rule "T1 a rule"
                  | ^""");
    }

    @Test
    void allProblemsOfAllFilesAreReportedAtOnce() {
        assertThat(TestPolicy.ofRules(TestPolicy.rule("$lapse : Lapse( minuts > 1 )", "ledger.fine( $lapse, 10 );"))
                        .with(
                                "more.drl",
                                TestPolicy.rule("$leave : Leave( day > 1 )", "ledger.fine( $leave, 10 );")
                                        .replace("T1 a rule", "T1 another"))
                        .problems())
                .extracting(problem -> problem.code())
                .contains("no-dialect");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$l : Lapse( minutes > 20, minutes < 10 ) | no number is both > 20 and < 10",
                "$l : Misconduct( severity == 'GRAVE' ) | severity is a Severity, and this is a text",
                "$l : Leave( days > '2' ) | days is a decimal, and this is a text",
                "$l : Leave( from > '2024-02-30' ) | \"2024-02-30\" is no date such as 2024-03-01",
                "$l : Complaint( cause in ( 'GOODS', 'COURIER' ) ) | cause is a ComplaintCause, and this is a text",
                "$l : EarlierEntry( clause == 'T9' ) | no EarlierEntry has the clause \"T9\"",
                "$l : Lapse( agent matches 'A(' ) | this is no regular expression: missing closing )",
                "$t : TeamSales() $l : Sales( $q : ( amount / $t.agents ), $q >= 1 ) | $q comes of several facts, and is known behind this pattern",
                "$l : Lapse() $l : Team() | there is another $l in this rule",
                "$l : Lapse( $a : minutes, $a : date ) | there is another $a in this rule",
                "$l : Lapse( 3 < minutes < 20 ) | a comparison has two sides, and this is a third one",
                "$l : Complaint( date.dayOfWeek == 'SATURDAY' ) | dayOfWeek is a DayOfWeek, and this is a text",
                "$l : Leave( agent == '' ) | agent is never an empty text",
                "$s : Shift() $l : Leave( agent == $s.date ) | agent is a text, and this is a date",
                "$a : Attendance() $l : Leave( agent == $a.shifts ) | agent is a text, and this is a whole number",
                "$l : Lapse( minutes > 3 && < 9 ) | nothing stands left of this <",
                "$l : Lapse( minutes ) | minutes is a whole number, and a condition is answered by yes or no",
                "$l : Lapse( minutes matches '1.*' ) | minutes is a whole number, and a text is wanted here",
                "$l : Lapse( agent matches 3 ) | 3 is a whole number, and a text is wanted here",
                "$l : Leave( days contains 1 ) | days is a decimal, and a list or a text is wanted here",
                "$s : Shift() $l : Leave( agent memberOf $s ) | $s is a Shift, and a list or a text is wanted here",
                "$l : Leave( approved > false ) | approved is true or false, and neither is less than the other",
                "$l : Leave( covers( 3 ) ) | covers takes a date here, and this is a whole number",
                "$l : Lapse() not Leave( $d : days ) Leave( days > $d ) | $d means nothing here: it is known within its not, exists, or or accumulate alone",
                "$l : Lapse() forall( $m : Mark() Mark( value > 5 ) ) | this Mark may be another one than the one before it",
                "$l : Lapse( minutes <= １０ ) | １０ has full-width digits, which are no number",
            })
    void aConditionThatCouldNeverHold(String when, String message) {
        assertThat(TestPolicy.ofRules(TestPolicy.rule(when.replace('\'', '"'), "ledger.fine( $l, 10 );"))
                        .problems())
                .extracting(Problem::message)
                .contains(message);
    }

    @Test
    void aDecimalWhereAWholeNumberIsTaken() {
        assertReport(TestPolicy.rule("$lapse : Lapse()", "ledger.redPacket( $lapse, 12.50B, 2.5B );"), """
                rules.drl:7:39: redPacket takes a whole number here, and this is a decimal
                  |     ledger.redPacket( $lapse, 12.50B, 2.5B );
                  |                                       ^""");
    }

    @Test
    void aPlaceholderThatIsNotClosedAndAMessageThatStandsTwice() {
        assertThat(TestPolicy.ofRules(TestPolicy.rule("$lapse : Lapse()", "ledger.fine( $lapse, 10 );"))
                        .with("messages_en.properties", "T1 = late by {lapse.minutes\nT1 = late\n")
                        .with("messages_zh.properties", "T1 = {lapse.minutes\uFF5D\n")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("duplicate-message", "open-brace");
    }

    @Test
    void aPlaceholderThatTheEntryDoesNotHave() {
        assertThat(TestPolicy.ofRules(TestPolicy.rule("$lapse : Lapse()", "ledger.sanction( $lapse, \"WARNING\" );"))
                        .with("messages_en.properties", "T1 = {amount}\n")
                        .problems())
                .extracting(Problem::message)
                .containsExactly("{amount} means nothing to the rule \"T1 a rule\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "$l : Lapse( minutes > 3 and minutes < 9 ) ~ conditions on one fact are parted by commas",
                "$l : Lapse( minutes = 3 ) ~ == was meant",
                "$l : Lapse(), Agent() ~ patterns stand one below the other",
                "$l : Lapse( minutes => 3 ) ~ \">=\" was meant",
                "$l : Lapse( minutes >= ) ~ a value is missing behind >=",
                "$l : Lapse( minutes > 5% ) ~ a percentage is written as a decimal",
                "$l : Lapse( minutes > 5 ~ a ) is missing in the conditions above",
                "$l : Lapse( kind == LapseKind.迟到 ) ~ one of EARLY, LATE.",
                "$l : Lapse( kind == LATE ) ~ one of LapseKind.LATE, ShipmentProblem.LATE.",
                "$l : Complaint( cause == COURIER ) ~ one of ComplaintCause.COURIER, ShipmentCause.COURIER.",
                "$l : Complaint( cause == SERVICE ) ~ ComplaintCause.SERVICE was meant.",
                "$l : Misconduct( kind == DISORDER ) ~ \"DISORDER\" was meant.",
                "$l : Complaint( date > \"2024/3/1\" ) ~ 2024-03-01 was meant.",
                "$l : Complaint( date > \"2024年3月1日\" ) ~ 2024-03-01 was meant.",
                "$l : Settings() ~ policy.yaml lacks settings.",
                "$l : Lapse( minutes > ３0 ) ~ 30 was meant.",
                "$l : Lapse( minutes\u3000\u3000> 3 ) ~ plain blanks were meant.",
                "$l : Lapse( minutes\u00A0> 3 ) ~ plain blanks were meant.",
            })
    void whatTheParserDoesNotKnowHasAHint(String when, String hint) {
        assertThat(TestPolicy.ofRules(TestPolicy.rule(when, "ledger.fine( $l, 10 );"))
                        .report())
                .contains("Maybe " + hint);
    }

    @Test
    void blanksThatAreNoneAreReportedOnceForARow() {
        assertThat(TestPolicy.ofRules(TestPolicy.rule("$l : Lapse(\u3000\u3000\u00A0)", "ledger.fine( $l, 10 );"))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("a full-width blank is no blank of the rule language");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "fine( $l ) ~ fine( fact, number ) was meant.",
                "fine( $l, 10 ); ledger.finding( $l, \"X\" ) ~ a second rule with the same conditions was meant.",
                "fine( $l, $l.minutes * 5% ) ~ a percentage is written as a decimal: 0.05B for 5 percent.",
            })
    void whatAVerbDoesNotTakeHasAHint(String verb, String hint) {
        assertThat(TestPolicy.ofRules(TestPolicy.rule("$l : Lapse()", "ledger." + verb + ";"))
                        .report())
                .contains("Maybe " + hint);
    }

    @Test
    void aWordInCapitals() {
        assertThat(TestPolicy.ofRules(TestPolicy.rule("$l : Lapse()", "ledger.fine( $l, 10 );")
                                .replace("rule \"T1", "Rule \"T1"))
                        .report())
                .endsWith("Maybe \"rule\" was meant.");
    }

    @Test
    void aTableWithoutTheHeadingOfItsLimits() {
        assertThat(TestPolicy.ofRules(TestPolicy.rule(
                                "$l : Lapse()\n    $t : Tier( covers( $l.minutes ) )", "ledger.fine( $l, $t.fine );"))
                        .with("tier.csv", "form,fine\n0,10\n10,20\n")
                        .report())
                .endsWith("Maybe its table lacks a heading of a limit: from, over, up to or below.");
    }

    @Test
    void aPlaceholderOfAVariableThatHasAnotherNameNow() {
        assertThat(TestPolicy.ofRules(TestPolicy.rule(
                                "$l : Lapse()\n    $row : Tier( covers( $l.minutes ) )",
                                "ledger.fine( $l, $row.fine );"))
                        .with("tier.csv", "from,fine\n0,10\n10,20\n")
                        .with("messages_en.properties", "T1 = late ({tier.bounds}), {l.minutes:bounds}\n")
                        .report())
                .isEqualTo("""
                        messages_en.properties:1:28: the rule "T1 a rule" sets no limit to l.minutes
                          | T1 = late ({tier.bounds}), {l.minutes:bounds}
                          |                            ^
                          Maybe {row.bounds} was meant.
                        messages_en.properties:1:12: {tier.bounds} means nothing to the rule "T1 a rule"
                          | T1 = late ({tier.bounds}), {l.minutes:bounds}
                          |            ^
                          Maybe {row.bounds} was meant.""");
    }

    @Test
    void aMonthThatIsNoneWhereItStands() {
        assertThat(TestPolicy.ofRules(TestPolicy.rule("$l : Lapse()", "ledger.fine( $l, 10 );"))
                        .effective("2024年1月")
                        .report())
                .isEqualTo("""
                        policy.yaml:4:12 /effective: effective is "2024年1月", expected a month such as 2024-03
                          | effective: 2024年1月
                          |            ^
                          Maybe 2024-01 was meant.""");
    }

    @Test
    void aRuleNameWithQuotesInIt() {
        assertThat(TestPolicy.ofRules(TestPolicy.rule("$lapse : Lapse()", "ledger.fine( $lapse, 10 );")
                                .replace("T1 a rule", "T1 a \\\"rule\\\""))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("bad-rule-name");
    }

    private static void assertReport(String rules, String report) {
        assertThat(TestPolicy.ofRules(rules).report()).isEqualTo(report);
    }
}
