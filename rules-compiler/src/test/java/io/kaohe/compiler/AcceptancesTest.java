package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.compiler.Acceptance.Kind;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.ProblemText;
import io.kaohe.source.SourceFile;
import io.kaohe.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a policy.yaml accepts of what tools warn of. */
class AcceptancesTest {
    private static final String HEAD = """
            id: test-policy
            title: { zh: 测试, en: Test }
            source: a test
            effective: 2024-01
            clauses:
              - { id: T1, heading: { zh: 一, en: one }, source: "1" }
            """;

    private static final String RULE = TestPolicy.rule("$l : Lapse()", "ledger.fine( $l, 10 );");

    @Test
    void aWarningAndAMutantAreAcceptedWithAReason() {
        List<Acceptance> accepted = read("""
                accepted:
                  - warning: overlap
                    about: T1 a rule
                    reason: { en: so it is written, zh: 原文如此 }
                  - { mutant: number, about: T1 a rule, value: 10 -> 11, reason: no fact has 11 }
                """);

        assertThat(accepted)
                .extracting(one -> one.kind() + " " + one.code() + " " + one.about() + " " + one.value())
                .containsExactly(
                        "WARNING overlap T1 a rule Optional.empty", "MUTANT number T1 a rule Optional[10 -> 11]");
        assertThat(accepted).extracting(one -> one.reason().in(Language.ZH)).containsExactly("原文如此", "no fact has 11");
        assertThat(accepted)
                .extracting(one -> one.place().label())
                .containsExactly("policy.yaml:8:5", "policy.yaml:11:5");
    }

    @Test
    void itCoversWhatHasItsCodeAndNameAndItsValueIfItSaysOne() {
        Acceptance any =
                read("accepted: [ { warning: gap, about: T1, reason: so } ]").get(0);
        Acceptance one = read("accepted: [ { warning: gap, about: T1, value: 12, reason: so } ]")
                .get(0);

        assertThat(any.covers(Kind.WARNING, "gap", List.of("T0", "T1"), "13")).isTrue();
        assertThat(one.covers(Kind.WARNING, "gap", List.of("T1"), "12")).isTrue();
        assertThat(one.covers(Kind.WARNING, "gap", List.of("T1"), "13")).isFalse();
        assertThat(any.covers(Kind.WARNING, "gap", List.of("T2"), "12")).isFalse();
        assertThat(any.covers(Kind.WARNING, "overlap", List.of("T1"), "12")).isFalse();
        assertThat(any.covers(Kind.MUTANT, "gap", List.of("T1"), "12")).isFalse();
    }

    @Test
    void whatIsWrongWithThemIsSaid() {
        PolicyException refused = catchThrowableOfType(PolicyException.class, () -> read("""
                accepted:
                  - { warning: gap, mutant: number, about: T1, reason: so }
                  - { warning: gap, abuot: T1, reason: " " }
                  - { warning: gap, about: T1, reason: so }
                  - { warning: gap, about: T1, reason: again }
                """));

        assertThat(ProblemText.of(InBothLanguages.checked(refused.problems()))).isEqualTo("""
                policy.yaml:8:5 /accepted/0: what is accepted is a "warning", a "mutant" or of the "coverage", by its code
                  |   - { warning: gap, mutant: number, about: T1, reason: so }
                  |     ^
                policy.yaml:9:5 /accepted/1: there is no about
                  |   - { warning: gap, abuot: T1, reason: " " }
                  |     ^
                policy.yaml:9:40 /accepted/1/reason: reason is " ", expected why it is right as it is
                  |   - { warning: gap, abuot: T1, reason: " " }
                  |                                        ^
                policy.yaml:9:21 /accepted/1/abuot: there is no property abuot here
                  |   - { warning: gap, abuot: T1, reason: " " }
                  |                     ^
                  Maybe "about" was meant.
                policy.yaml:11:5 /accepted/3: this is accepted already
                  |   - { warning: gap, about: T1, reason: again }
                  |     ^""");
    }

    @Test
    void whatIsAcceptedAndRemarkedChangesNoFingerprintAndWhatIsSaidDoes() {
        String before = fingerprint(HEAD);

        assertThat(fingerprint(HEAD + "accepted:\n  - { warning: gap, about: T1, reason: so }\n"))
                .isEqualTo(before);
        assertThat(fingerprint("# a remark\n" + HEAD.replace("{ zh: 一, en: one }", "{ en: \"one\", zh: 一 }")))
                .isEqualTo(before);
        assertThat(fingerprint(HEAD.replace("en: one", "en: two"))).isNotEqualTo(before);
        assertThat(fingerprint(HEAD + "fund: true\n")).isNotEqualTo(before);
    }

    private static List<Acceptance> read(String accepted) {
        return DefinitionReader.read(new SourceFile("policy.yaml", "policy.yaml", HEAD + accepted))
                .accepted();
    }

    private static String fingerprint(String head) {
        return TestPolicy.ofRules(RULE)
                .with("policy.yaml", head)
                .compile()
                .policy()
                .fingerprint();
    }
}
