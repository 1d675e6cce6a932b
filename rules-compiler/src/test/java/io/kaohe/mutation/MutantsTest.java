package io.kaohe.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.TestPolicy;
import io.kaohe.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is changed, and how the change reads. */
class MutantsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "Lapse( minutes <= 10 ) ~ NUMBER ~ minutes <= 10 → minutes <= 9 ~ minutes <= 10 → minutes <= 11",
                "Metric( value > 0.95B ) ~ NUMBER ~ value > 0.95B → value > 0.94B ~ value > 0.95B → value > 0.96B",
                "Metric( value > 0 ) ~ NUMBER ~ value > 0 → value > -1 ~ value > 0 → value > 1",
                "Complaint( date < '2026-04-01' ) ~ NUMBER ~ date < \"2026-04-01\" → date < \"2026-03-31\" ~ date < \"2026-04-01\" → date < \"2026-04-02\"",
                "Roster( agentsAt( '12:00' ) < 2 ) ~ NUMBER ~ agentsAt( \"12:00\" ) < 2 → agentsAt( \"11:59\" ) < 2 ~ agentsAt( \"12:00\" ) < 2 → agentsAt( \"12:01\" ) < 2 ~ agentsAt( \"12:00\" ) < 2 → agentsAt( \"12:00\" ) < 1 ~ agentsAt( \"12:00\" ) < 2 → agentsAt( \"12:00\" ) < 3",
                "Lapse( minutes <= 10 ) ~ COMPARISON ~ minutes <= 10 → minutes < 10",
                "Lapse( minutes < 10 ) ~ COMPARISON ~ minutes < 10 → minutes <= 10",
                "Lapse( minutes >= 10 ) ~ COMPARISON ~ minutes >= 10 → minutes > 10",
                "Lapse( minutes > 10 ) ~ COMPARISON ~ minutes > 10 → minutes >= 10",
                "Lapse( minutes == 10 ) ~ COMPARISON ~ minutes == 10 → minutes != 10",
                "Lapse( minutes != 10 ) ~ COMPARISON ~ minutes != 10 → minutes == 10",
                "Lapse( minutes in ( 1, 2 ) ) ~ COMPARISON ~ minutes in ( 1, 2 ) → minutes not in ( 1, 2 )",
                "Lapse( minutes not in ( 1, 2 ) ) ~ COMPARISON ~ minutes not in ( 1, 2 ) → minutes in ( 1, 2 )",
                "Metric( name matches 'a.*' ) ~ COMPARISON ~ name matches \"a.*\" → name not matches \"a.*\"",
                "Lapse( kind == LapseKind.LATE ) ~ CONSTANT ~ kind == LapseKind.LATE → kind == LapseKind.EARLY",
                "Leave( kind in ( LeaveKind.REST, LeaveKind.PERSONAL ) ) ~ CONSTANT ~ kind in ( LeaveKind.REST, LeaveKind.PERSONAL ) → kind in ( LeaveKind.SICK, LeaveKind.PERSONAL ) ~ kind in ( LeaveKind.REST, LeaveKind.PERSONAL ) → kind in ( LeaveKind.REST, LeaveKind.SICK )",
                "Leave( approved == true ) ~ FLAG ~ approved == true → approved == false",
                "Misconduct( kind == 'DISORDER' ) ~ TEXT ~ kind == \"DISORDER\" → kind == \"ENTERTAINMENT\"",
                "Metric( name == 'only' ) ~ TEXT ~ name == \"only\" → name == \"only-X\"",
                "Lapse( minutes > 1, kind == LapseKind.LATE ) ~ CONSTRAINT ~ minutes > 1 ~ kind == LapseKind.LATE",
                "Lapse( $m : minutes > 1 ) ~ CONSTRAINT ~ $f : Lapse( $m : minutes > 1 ) → $f : Lapse( $m : minutes )",
                "Lapse( $m : minutes ) ~ CONSTRAINT",
                "Lapse( minutes in ( 1, 2 ) ) ~ CONSTRAINT ~ minutes in ( 1, 2 ) ~ minutes in ( 1, 2 ) → minutes in ( 2 ) ~ minutes in ( 1, 2 ) → minutes in ( 1 )",
                "Lapse( minutes < 1 || minutes > 9 ) ~ CONSTRAINT ~ minutes < 1 || minutes > 9 ~ minutes < 1 || minutes > 9 → minutes > 9 ~ minutes < 1 || minutes > 9 → minutes < 1",
                "Lapse( minutes < 1 || minutes > 9 ) ~ LOGIC ~ minutes < 1 || minutes > 9 → minutes < 1 && minutes > 9",
                "Leave( !approved ) ~ LOGIC ~ !approved → approved",
            })
    void aPatternIsChanged(String pattern, String operator, @Rest List<String> changes) {
        assertThat(changes("$f : " + pattern.replace('\'', '"'), "ledger.baseWage( $f );", operator))
                .containsExactlyElementsOf(changes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "not Lapse( agent == $f.id ) ~ QUANTIFIER ~ not Lapse( agent == $f.id ) → exists Lapse( agent == $f.id )",
                "exists Lapse() ~ QUANTIFIER ~ exists Lapse() → not Lapse() ~ exists Lapse() → Lapse()",
                "not Lapse() ~ CONDITION ~ not Lapse()",
                "exists ( Lapse() or Complaint() ) ~ CONDITION ~ exists ( Lapse() or Complaint() ) ~ Lapse() ~ Complaint()",
                "exists ( Lapse() or Complaint() ) ~ LOGIC ~ ( Lapse() or Complaint() ) → ( Lapse() and Complaint() )",
                "accumulate( Lapse( $m : minutes ); $s : sum( $m ); $s > 3 ) ~ FUNCTION ~ $s : sum( $m ) → $s : max( $m )",
                "accumulate( Lapse( $m : minutes ); $s : sum( $m ); $s > 3 ) ~ CONSTRAINT ~ $s > 3",
                "accumulate( Lapse( $m : minutes ); $s : sum( $m ), $n : count(); $s > 3, $n < 2 ) ~ CONSTRAINT ~ $s > 3 ~ $n < 2",
            })
    void aConditionIsChanged(String condition, String operator, @Rest List<String> changes) {
        assertThat(changes("$f : Agent()\n    " + condition, "ledger.baseWage( $f );", operator))
                .containsExactlyElementsOf(changes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "fine( $f, 20 ) ~ NUMBER ~ 20 → 19 ~ 20 → 21",
                "fine( $f, 20 ) ~ VERB ~ fine → bonus ~ fine → deduct",
                "points( $f, -10 ) ~ ARITHMETIC ~ -10 → 10",
                "points( $f, 2 + 3 * 4 ) ~ ARITHMETIC ~ 2 + 3 * 4 → 2 - 3 * 4 ~ 2 + 3 * 4 → 2 + 3 / 4",
                "fine( $f, min( 5, 6 ) ) ~ ARITHMETIC ~ min( 5, 6 ) → max( 5, 6 ) ~ min( 5, 6 ) → ( 5 ) ~ min( 5, 6 ) → ( 6 )",
                "fine( $f, floor( 7 / 2 ) ) ~ ARITHMETIC ~ floor( 7 / 2 ) → ceiling( 7 / 2 ) ~ floor( 7 / 2 ) → ( 7 / 2 ) ~ floor( 7 / 2 ) → floor( 7 * 2 )",
                "sanction( $f, \"WARNING\" ) ~ TEXT ~ \"WARNING\" → \"OTHER\"",
                "missing( $f, \"sales\", \"amount\" ) ~ TEXT ~ \"sales\" → \"shifts\"",
                "notice( $f, \"X\" ) ~ RULE ~ dropped",
            })
    void aConsequenceIsChanged(String consequence, String operator, @Rest List<String> changes) {
        assertThat(changes("$f : Agent()", "ledger." + consequence + ";", operator))
                .containsExactlyElementsOf(changes);
    }

    @Test
    void aTableIsChangedInItsLimitsRowsAndCells() {
        TestPolicy policy = TestPolicy.ofRules(TestPolicy.rule(
                        "$f : Metric()\n    $r : Rate( covers( $f.value ) )", "ledger.points( $f, $r.rate );"))
                .with("rate.csv", "# rates\nfrom,rate,code\n98%,20.00,A\n,0.5,B\n");

        assertThat(mutants(policy).stream().filter(mutant -> mutant.about().equals("rate.csv")))
                .extracting(mutant -> mutant.operator() + " " + mutant.place().line() + ":"
                        + mutant.place().column() + " " + mutant.change())
                .containsExactly(
                        "COMPARISON 2:1 from,rate,code → over,rate,code",
                        "ROW 3:1 98%,20.00,A",
                        "NUMBER 3:1 98%,20.00,A → 97%,20.00,A",
                        "NUMBER 3:1 98%,20.00,A → 99%,20.00,A",
                        "NUMBER 3:5 98%,20.00,A → 98%,19.99,A",
                        "NUMBER 3:5 98%,20.00,A → 98%,20.01,A",
                        "TEXT 3:11 98%,20.00,A → 98%,20.00,B",
                        "ROW 4:1 ,0.5,B",
                        "NUMBER 4:2 ,0.5,B → ,0.4,B",
                        "NUMBER 4:2 ,0.5,B → ,0.6,B",
                        "TEXT 4:6 ,0.5,B → ,0.5,A");
    }

    @Test
    void defaultsOfSettingsAreChanged() {
        String head = """
                id: test-policy
                title: { zh: 测试, en: Test }
                source: a test
                effective: 2024-01
                settings:
                  - { name: rate, type: rate, meaning: { zh: 意, en: m }, default: "0.015" }
                  - { name: mode, type: choice, meaning: { zh: 意, en: m }, choices: [ BY_HEAD, BY_SALES ], default: BY_HEAD }
                  - { name: open, type: flag, meaning: { zh: 意, en: m }, default: true }
                  - { name: who, type: text, meaning: { zh: 意, en: m }, default: somebody }
                clauses:
                  - { id: T1, heading: { zh: 一, en: one }, source: "1" }
                """;
        TestPolicy policy = TestPolicy.ofRules(
                        TestPolicy.rule("$s : Settings()\n    $f : Agent()", "ledger.points( $f, $s.rate );"))
                .with("policy.yaml", head);

        assertThat(mutants(policy).stream().filter(mutant -> mutant.operator() == Operator.DEFAULT))
                .extracting(mutant -> mutant.about() + " " + mutant.change() + " " + mutant.clauses())
                .containsExactly(
                        "rate 0.015 → 0.014 [T1]",
                        "rate 0.015 → 0.016 [T1]",
                        "mode BY_HEAD → BY_SALES [T1]",
                        "open true → false [T1]");
    }

    @Test
    void changesThatReadAlikeAreToldApart() {
        TestPolicy policy = TestPolicy.ofRules(
                TestPolicy.rule("Lapse( minutes > 1 )\n    $f : Lapse( minutes > 1 )", "ledger.notice( $f, \"X\" );"));

        assertThat(changes(policy, Operator.COMPARISON.name()))
                .containsExactly("minutes > 1 → minutes >= 1", "minutes > 1 → minutes >= 1 (2)");
    }

    @Test
    void whatIsDroppedIsSaidInBothLanguages() {
        TestPolicy policy =
                TestPolicy.ofRules(TestPolicy.rule("$f : Lapse( minutes > 1 )", "ledger.notice( $f, \"X\" );"));

        assertThat(mutants(policy))
                .filteredOn(mutant -> mutant.operator() == Operator.CONSTRAINT)
                .singleElement()
                .satisfies(mutant -> {
                    assertThat(mutant.what().in(Language.EN)).isEqualTo("dropped: minutes > 1");
                    assertThat(mutant.what().in(Language.ZH)).isEqualTo("去掉：minutes > 1");
                });
    }

    private static List<String> changes(String when, String then, String operator) {
        boolean silent = then.startsWith("ledger.missing");
        TestPolicy policy = TestPolicy.ofRules(TestPolicy.rule(when, then));
        return changes(
                silent ? policy.with("messages_en.properties", "").with("messages_zh.properties", "") : policy,
                operator);
    }

    private static List<String> changes(TestPolicy policy, String operator) {
        return mutants(policy).stream()
                .filter(mutant -> mutant.operator().name().equals(operator))
                .map(Mutant::change)
                .toList();
    }

    private static List<Mutant> mutants(TestPolicy policy) {
        Analysis analysis = Analysis.of(policy.folder());
        assertThat(analysis.problems()).isEmpty();
        return Mutants.of(analysis);
    }
}
