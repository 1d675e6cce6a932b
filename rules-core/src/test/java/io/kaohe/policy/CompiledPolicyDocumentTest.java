package io.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.fact.CodeList;
import io.kaohe.fact.DeclaredField;
import io.kaohe.fact.DeclaredField.Kind;
import io.kaohe.fact.DeclaredType;
import io.kaohe.fact.InspectionForm;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompiledPolicyDocumentTest {
    @Test
    void aClauseComesBackWithItsReading() {
        assertComesBack(Optional.of(Words.of("Each day costs 5 CNY.", "每天扣 5 元。")));
    }

    @Test
    void aClauseComesBackWithoutAReading() {
        assertComesBack(Optional.empty());
    }

    @Test
    void codesAndTypesComeBack() {
        PolicyVocabulary codes = new PolicyVocabulary(
                Map.of(CodeList.MISCONDUCT, List.of("PHONE_AT_DESK"), CodeList.MARK, List.of("ATTITUDE")),
                List.of(new InspectionForm("call", List.of("A1", "A2"), true)));
        DeclaredType training = new DeclaredType(
                "Training",
                "trainingRecords",
                List.of(
                        DeclaredField.required("agent", Kind.TEXT),
                        DeclaredField.optional("course", Kind.TEXT, "\"none\""),
                        DeclaredField.optional("hours", Kind.DECIMAL, new BigDecimal("0.50")),
                        DeclaredField.optional("passed", Kind.FLAG, true),
                        DeclaredField.optional("begins", Kind.TIME, LocalTime.of(8, 30))));

        CompiledPolicy policy = assertComesBack(Optional.empty(), codes, List.of(training));

        assertThat(policy.vocabulary().codes(CodeList.MISCONDUCT)).contains("PHONE_AT_DESK", "DISORDER");
        assertThat(policy.vocabulary().items("call")).containsExactly("A1", "A2");
        assertThat(policy.vocabulary().types()).containsExactly(training);
    }

    private static void assertComesBack(Optional<Words> reading) {
        assertComesBack(reading, PolicyVocabulary.NONE, List.of());
    }

    private static CompiledPolicy assertComesBack(
            Optional<Words> reading, PolicyVocabulary codes, List<DeclaredType> declares) {
        Clause clause = new Clause("T1", Words.of("one", "一"), reading, "part 1", Clause.Kind.DEFINITION);
        CompiledPolicy policy = new CompiledPolicy(
                new PolicyDefinition(
                        "test-policy",
                        Words.of("Test", "测试"),
                        "a test",
                        YearMonth.of(2024, 1),
                        true,
                        codes,
                        List.of(clause)),
                "sha256:0",
                List.of(),
                declares,
                List.of(),
                "io.kaohe.rules.Rules",
                Set.of("Lapse"),
                Map.of("Lapse", 0),
                1);

        byte[] document = CompiledPolicyDocument.write(policy).getBytes(StandardCharsets.UTF_8);

        assertThat(CompiledPolicyDocument.read("test-policy@2024-01.json", document))
                .isEqualTo(policy);
        return policy;
    }
}
