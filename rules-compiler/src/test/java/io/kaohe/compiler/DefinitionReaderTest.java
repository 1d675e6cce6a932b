package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.policy.Clause;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.ProblemText;
import io.kaohe.source.SourceFile;
import io.kaohe.text.Language;
import org.junit.jupiter.api.Test;

class DefinitionReaderTest {
    @Test
    void aReadingIsReadInBothLanguages() {
        Clause clause =
                read("{ en: Each day costs 5 CNY., zh: 每天扣 5 元。 }").clauses().get(0);

        assertThat(clause.reading())
                .hasValueSatisfying(
                        reading -> assertThat(reading.in(Language.EN)).isEqualTo("Each day costs 5 CNY."))
                .hasValueSatisfying(
                        reading -> assertThat(reading.in(Language.ZH)).isEqualTo("每天扣 5 元。"));
    }

    @Test
    void aClauseNeedsNoReading() {
        PolicyDefinition definition = DefinitionReader.read(file("")).definition();

        assertThat(definition.clauses().get(0).reading()).isEmpty();
    }

    @Test
    void aReadingInOneLanguageOnly() {
        assertReport("{ en: Each day costs 5 CNY. }", """
                policy.yaml:8:14 /clauses/0/reading: there is no zh
                  |     reading: { en: Each day costs 5 CNY. }
                  |              ^""");
    }

    @Test
    void aReadingInALanguageThatThereIsNot() {
        assertReport("{ en: Each day costs 5 CNY., zh: 每天扣 5 元。, zhs: 每天扣 5 元。 }", """
                policy.yaml:8:57 /clauses/0/reading/zhs: there is no property zhs here
                  |     reading: { en: Each day costs 5 CNY., zh: 每天扣 5 元。, zhs: 每天扣 5 元。 }
                  |                                                              ^
                  Maybe "zh" was meant.""");
    }

    @Test
    void aReadingThatIsAText() {
        assertReport("Each day costs 5 CNY.", """
                policy.yaml:8:14 /clauses/0/reading: expected an object, and there stands "Each day costs 5 CNY."
                  |     reading: Each day costs 5 CNY.
                  |              ^
                policy.yaml:8:14 /clauses/0/reading: there is no en
                  |     reading: Each day costs 5 CNY.
                  |              ^
                policy.yaml:8:14 /clauses/0/reading: there is no zh
                  |     reading: Each day costs 5 CNY.
                  |              ^""");
    }

    private static PolicyDefinition read(String reading) {
        return DefinitionReader.read(file("    reading: " + reading + "\n")).definition();
    }

    private static SourceFile file(String reading) {
        String text = """
                id: test-policy
                title: { zh: 测试, en: Test }
                source: a test
                effective: 2024-01
                clauses:
                  - id: T1
                    heading: { zh: 一, en: one }
                """ + reading + "    source: part 1\n";
        return new SourceFile("policy.yaml", "policy.yaml", text);
    }

    private static void assertReport(String reading, String report) {
        PolicyException refused = catchThrowableOfType(PolicyException.class, () -> read(reading));

        assertThat(ProblemText.of(InBothLanguages.checked(refused.problems()))).isEqualTo(report);
    }
}
