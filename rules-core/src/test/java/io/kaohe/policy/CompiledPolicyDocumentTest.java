package io.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
    void settingsComeBackWithBoundsChoicesAndDefaults() {
        Words meaning = Words.of("what it decides", "决定什么");
        Setting plain = Setting.of("onTurn", SettingType.AGENT, meaning);

        assertComesBack(
                Optional.empty(),
                plain,
                Setting.of("rate", SettingType.RATE, meaning)
                        .within(Optional.empty(), Optional.of(new BigDecimal("0.05")))
                        .byDefault(new BigDecimal("0.020")),
                Setting.of("mode", SettingType.CHOICE, meaning)
                        .choices(List.of("BY_SALES", "BY_ORDERS"))
                        .byDefault("BY_ORDERS"),
                Setting.of("days", SettingType.WHOLE, meaning)
                        .within(Optional.of(BigDecimal.ONE), Optional.empty())
                        .byDefault(7),
                Setting.of("strict", SettingType.FLAG, meaning).byDefault(true));
    }

    private static void assertComesBack(Optional<Words> reading, Setting... settings) {
        Clause clause = new Clause("T1", Words.of("one", "一"), reading, "part 1", Clause.Kind.DEFINITION);
        CompiledPolicy policy = new CompiledPolicy(
                new PolicyDefinition(
                        "test-policy",
                        Words.of("Test", "测试"),
                        "a test",
                        YearMonth.of(2024, 1),
                        true,
                        List.of(clause),
                        List.of(settings)),
                "sha256:0",
                List.of(),
                List.of(),
                "io.kaohe.rules.Rules",
                Set.of("Lapse"),
                Map.of("Lapse", 0),
                1);

        byte[] document = CompiledPolicyDocument.write(policy).getBytes(StandardCharsets.UTF_8);

        assertThat(CompiledPolicyDocument.read("test-policy@2024-01.json", document))
                .isEqualTo(policy);
    }
}
