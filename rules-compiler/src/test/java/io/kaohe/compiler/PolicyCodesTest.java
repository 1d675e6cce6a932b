package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.fact.CodeList;
import io.kaohe.fact.InspectionForm;
import io.kaohe.policy.PolicyVocabulary;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.problem.ProblemText;
import io.kaohe.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes that a policy adds to the open lists. */
class PolicyCodesTest {
    private static final String HEAD = """
            id: test-policy
            title: { zh: 测试, en: Test }
            source: a test
            effective: 2024-01
            clauses:
              - { id: T1, heading: { zh: 一, en: one }, source: "1" }
            """;

    @Test
    void aPolicyNeedsNone() {
        assertThat(DefinitionReader.read(file(HEAD)).definition().vocabulary()).isEqualTo(PolicyVocabulary.NONE);
    }

    @Test
    void everyOpenListCanGrow() {
        assertThat(
                        read(
                                "{ misconduct: [ PHONE_AT_DESK ], awards: [ STAR ], marks: [ ATTITUDE ], chatFindings: [ SLOW ],"
                                        + " forms: [ { id: call, items: [ A1, A2 ], repeats: true }, { id: desk, items: [ TIDY ] } ] }"))
                .isEqualTo(new PolicyVocabulary(
                        Map.of(
                                CodeList.MISCONDUCT, List.of("PHONE_AT_DESK"),
                                CodeList.AWARD, List.of("STAR"),
                                CodeList.MARK, List.of("ATTITUDE"),
                                CodeList.CHAT_FINDING, List.of("SLOW")),
                        List.of(
                                new InspectionForm("call", List.of("A1", "A2"), true),
                                new InspectionForm("desk", List.of("TIDY"), false))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { misconduct: [ phone ] }    | 7:29 /vocabulary/misconduct/0: "phone" is no code: a code is made of capitals, digits and underscores
            { misconduct: [ [] ] }       | 7:29 /vocabulary/misconduct/0: an array is no code: a code is made of capitals, digits and underscores
            { misconduct: [ DISORDER ] } | 7:29 /vocabulary/misconduct/0: the code DISORDER is known without this policy
            { awards: [ STAR, STAR ] }   | 7:31 /vocabulary/awards/1: STAR is listed twice
            { awards: STAR }             | 7:23 /vocabulary/awards: awards is "STAR", expected a list
            { award: [ STAR ] }          | 7:15 /vocabulary/award: there is no property award here ? "awards" was meant.
            { forms: [ { id: Call, items: [ A1 ] } ] }   | 7:24 /vocabulary/forms/0: the id "Call" is not made of small letters, digits and dashes
            { forms: [ { id: duty, items: [ A1 ] } ] }   | 7:24 /vocabulary/forms/0: the form duty is known without this policy
            { forms: [ { id: a, items: [ A1 ] }, { id: a, items: [ A1 ] } ] } | 7:50 /vocabulary/forms/1: the form a is listed twice
            { forms: [ { id: call, items: [ A1, A1 ] } ] } | 7:49 /vocabulary/forms/0/items/1: A1 is listed twice
            { forms: [ { id: call, items: [] } ] }         | 7:24 /vocabulary/forms/0: the form call has no items
            { forms: [ { id: call, item: [ A1 ], items: [ A1 ] } ] } | 7:36 /vocabulary/forms/0/item: there is no property item here ? "items" was meant.
            """)
    void whatAVocabularyCannotHold(String vocabulary, String complaint) {
        PolicyException refused = catchThrowableOfType(PolicyException.class, () -> read(vocabulary));

        assertThat(InBothLanguages.checked(refused.problems()))
                .extracting(PolicyCodesTest::complaint)
                .containsExactly(complaint);
    }

    @Test
    void rulesMayNameTheCodesOfTheirPolicyAndNoOthers() {
        TestPolicy policy = TestPolicy.ofRules(
                        TestPolicy.rule("$m : Misconduct( kind == \"PHONE_AT_DESK\" )", "ledger.fine( $m, 10 );"))
                .with("policy.yaml", HEAD + "vocabulary: { misconduct: [ PHONE_AT_DESK ] }\n");

        assertThat(policy.problems()).isEmpty();
        assertThat(ProblemText.of(policy.with("policy.yaml", HEAD + "vocabulary: { misconduct: [ PHONE_ON_DESK ] }\n")
                        .problems()))
                .isEqualTo("""
                        rules.drl:5:30: no facts document can hold the code "PHONE_AT_DESK"
                          |     $m : Misconduct( kind == "PHONE_AT_DESK" )
                          |                              ^
                          Maybe "PHONE_ON_DESK" was meant.""");
    }

    private static PolicyVocabulary read(String vocabulary) {
        return DefinitionReader.read(file(HEAD + "vocabulary: " + vocabulary + "\n"))
                .definition()
                .vocabulary();
    }

    private static SourceFile file(String text) {
        return new SourceFile("policy.yaml", "policy.yaml", text);
    }

    private static String complaint(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + " "
                + problem.place().pointer() + ": " + problem.message()
                + (problem.hint().isEmpty() ? "" : " ? " + problem.hint());
    }
}
