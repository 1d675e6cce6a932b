package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.policy.Setting;
import io.kaohe.policy.SettingType;
import io.kaohe.policy.StandingSettings;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.ProblemText;
import io.kaohe.source.SourceFile;
import io.kaohe.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingDeclarationsTest {
    private static final Words MEANING = Words.of("what it decides", "决定什么");

    @Test
    void aPolicyNeedsNoSettings() {
        assertThat(read("")).isEmpty();
    }

    @Test
    void settingsAreReadInTheirOrder() {
        assertThat(read("""
                settings:
                  - { name: rate, type: rate, from: 0.01, upTo: 0.05, default: 0.020, meaning: { zh: 决定什么, en: what it decides } }
                  - { name: onTurn, type: agent, meaning: { zh: 决定什么, en: what it decides } }
                  - { name: mode, type: choice, choices: [ BY_SALES, B2B ], default: B2B, meaning: { zh: 决定什么, en: what it decides } }
                  - { name: days, type: whole, upTo: 31, default: "7", meaning: { zh: 决定什么, en: what it decides } }
                  - { name: strict, type: flag, default: false, meaning: { zh: 决定什么, en: what it decides } }
                """))
                .containsExactly(
                        Setting.of("rate", SettingType.RATE, MEANING)
                                .within(Optional.of(new BigDecimal("0.01")), Optional.of(new BigDecimal("0.05")))
                                .byDefault(new BigDecimal("0.020")),
                        Setting.of("onTurn", SettingType.AGENT, MEANING),
                        Setting.of("mode", SettingType.CHOICE, MEANING)
                                .choices(List.of("BY_SALES", "B2B"))
                                .byDefault("B2B"),
                        Setting.of("days", SettingType.WHOLE, MEANING)
                                .within(Optional.empty(), Optional.of(new BigDecimal(31)))
                                .byDefault(7),
                        Setting.of("strict", SettingType.FLAG, MEANING).byDefault(false));
    }

    @Test
    void theGuardThatEveryPolicyHasIsOnlyGivenAnotherDefault() {
        assertThat(read("settings: [ { name: guard, default: prc-wage } ]\n"))
                .containsExactly(StandingSettings.GUARD.byDefault("prc-wage"));
        assertThatThrownBy(() -> read("settings: [ { name: guard, default: prc-wages } ]\n"))
                .hasMessageContaining("default is \"prc-wages\", expected one of none, prc-wage")
                .hasMessageContaining("Maybe \"prc-wage\" was meant.");
        assertThatThrownBy(() -> read("settings: [ { name: guard, type: flag, default: none } ]\n"))
                .hasMessageContaining("type");
    }

    @Test
    void allThatIsWrongWithSettingsReadsAsTheGoldenFile() {
        PolicyException refused =
                catchThrowableOfType(PolicyException.class, () -> read(resource("broken-settings.yaml")));

        assertThat(ProblemText.of(InBothLanguages.checked(refused.problems())) + "\n")
                .isEqualTo(resource("broken-settings.txt"));
    }

    private static List<Setting> read(String settings) {
        String text = """
                id: test-policy
                title: { zh: 测试, en: Test }
                source: a test
                effective: 2024-01
                clauses: [ { id: T1, heading: { zh: 一, en: one }, source: part 1 } ]
                """ + settings;
        return DefinitionReader.read(new SourceFile("policy.yaml", "policy.yaml", text))
                .definition()
                .settings();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SettingDeclarationsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
