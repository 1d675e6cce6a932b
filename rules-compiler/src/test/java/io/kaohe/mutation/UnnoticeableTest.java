package io.kaohe.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.TestPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of which nothing could come are not tried, and those beside them are. */
class UnnoticeableTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '~',
            value = {
                "$f : Misconduct( loss > 0 ) ~ compensation( $f, $f.loss ) ~ loss > 0 → loss > 1",
                "$f : Misconduct( loss > 0 ) ~ fine( $f, 20 ) ~ loss > 0 ~ loss > 0 → loss > -1 ~ loss > 0 → loss > 1 ~ loss > 0 → loss >= 0",
                "$f : Misconduct( loss > 0 ) ~ points( $f, $f.loss ) ~ loss > 0 ~ loss > 0 → loss > -1 ~ loss > 0 → loss > 1 ~ loss > 0 → loss >= 0",
                "$f : Misconduct( loss > 1 ) ~ compensation( $f, $f.loss ) ~ loss > 1 ~ loss > 1 → loss > 0 ~ loss > 1 → loss > 2 ~ loss > 1 → loss >= 1",
                "$f : Metric( value > 0 ) ~ bonus( $f, $f.value ) ~ value > 0 ~ value > 0 → value > -1 ~ value > 0 → value > 1",
                "$g : AbsenceYear( longestRun == 1 ) $f : AbsenceYear( before > $g.total ) ~ fine( $f, $f.before - $g.total ) ~ before > $g.total",
            })
    void anAmountOfNothingIsNotWrittenSoItsConditionMayAsWellBeMet(
            String when, String then, @Rest List<String> changes) {
        assertThat(changes(
                        TestPolicy.rule(when, "ledger." + then + ";"),
                        List.of(Operator.CONSTRAINT, Operator.NUMBER, Operator.COMPARISON),
                        "> "))
                .containsExactlyElementsOf(changes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "$f : AbsenceTotal( days >= 3 ) ~ sanction → finding",
                "$f : NthBreach( nth == 6 ) ~ sanction → finding",
                "$f : NthBreach( nth >= 6 ) ~ sanction → sanctionEach ~ sanction → finding",
                "$a : Agent( proper == true ) $f : Metric( agent == $a.id, name == 'csat' ) ~ sanction → finding",
                "$a : Agent( proper == true ) $f : Metric( name == 'csat' ) ~ sanction → sanctionEach ~ sanction → finding",
                "$f : AbsenceTotal( days >= 3 ) Misconduct( agent == $f.agent ) ~ sanction → sanctionEach ~ sanction → finding",
                "$f : AbsenceTotal( days >= 3 ) exists Misconduct( agent == $f.agent ) ~ sanction → finding",
            })
    void whereARuleFiresOnceForAnAgentTheSanctionIsOneAnyway(String when, @Rest List<String> changes) {
        String rule = TestPolicy.rule(when.replace('\'', '"'), "ledger.sanction( $f, \"X\" );");

        assertThat(changes(rule, List.of(Operator.VERB), "")).containsExactlyElementsOf(changes);
    }

    @Test
    void twoRulesOfAClauseThatBringTheSameSanctionBringItOnce() {
        String absence = TestPolicy.rule("$f : AbsenceTotal( days >= 3 )", "ledger.sanction( $f, \"X\" );");
        String leave = TestPolicy.rule("$f : LeaveTotal( days >= 3 )", "ledger.sanction( $f, \"X\" );")
                .replace("a rule", "another rule");

        assertThat(changes(absence + leave, List.of(Operator.VERB), "Each")).hasSize(2);
        assertThat(changes(absence + leave.replace("\"X\"", "\"Y\""), List.of(Operator.VERB), "Each"))
                .isEmpty();
    }

    @Test
    void anErrorIsReportedOnceHoweverManyFactsThereAre() {
        String refused = TestPolicy.rule("$f : Team()\n    exists Agent()", "ledger.refuse( $f, \"salesTarget\" );");
        String written = TestPolicy.rule("$f : Team()\n    exists Agent()", "ledger.notice( $f, \"X\" );");

        assertThat(changes(refused, List.of(Operator.QUANTIFIER), "")).containsExactly("exists Agent() → not Agent()");
        assertThat(changes(written, List.of(Operator.QUANTIFIER), ""))
                .containsExactly("exists Agent() → not Agent()", "exists Agent() → Agent()");
    }

    @Test
    void aRowIsNotMadeAnotherOneOfTheSameKeys() {
        TestPolicy policy = TestPolicy.ofRules(TestPolicy.rule(
                        "$f : Misconduct()\n    $r : Price( kind == $f.kind )", "ledger.points( $f, $r.points );"))
                .with("price.csv", "kind,place,points\nDISORDER,1,5\nDISORDER,2,6\nNEGLECT,1,7\n");

        assertThat(mutants(policy).stream()
                        .filter(mutant -> mutant.file().name().equals("price.csv"))
                        .filter(mutant -> mutant.operator() != Operator.ROW))
                .extracting(Mutant::change)
                .containsExactly(
                        "DISORDER,1,5 → DISORDER,0,5",
                        "DISORDER,1,5 → DISORDER,1,4",
                        "DISORDER,1,5 → DISORDER,1,6",
                        "DISORDER,2,6 → NEGLECT,2,6",
                        "DISORDER,2,6 → DISORDER,3,6",
                        "DISORDER,2,6 → DISORDER,2,5",
                        "DISORDER,2,6 → DISORDER,2,7",
                        "NEGLECT,1,7 → NEGLECT,0,7",
                        "NEGLECT,1,7 → NEGLECT,2,7",
                        "NEGLECT,1,7 → NEGLECT,1,6",
                        "NEGLECT,1,7 → NEGLECT,1,8");
    }

    private static List<String> changes(String rules, List<Operator> operators, String with) {
        TestPolicy policy = TestPolicy.ofRules(rules);
        boolean silent = rules.contains("ledger.refuse");
        return mutants(silent ? policy.with("messages_en.properties", "").with("messages_zh.properties", "") : policy)
                .stream()
                .filter(mutant -> operators.contains(mutant.operator()))
                .map(Mutant::change)
                .filter(change -> change.contains(with))
                .toList();
    }

    private static List<Mutant> mutants(TestPolicy policy) {
        Analysis analysis = Analysis.of(policy.folder());
        assertThat(analysis.problems()).isEmpty();
        return Mutants.of(analysis);
    }
}
