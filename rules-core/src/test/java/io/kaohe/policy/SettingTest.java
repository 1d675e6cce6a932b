package io.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.problem.ProblemText;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {
    @Test
    void aValueIsOfTheTypeOfItsSetting() {
        assertThat(value(SettingType.NUMBER, "-0.10")).isEqualTo(new BigDecimal("-0.10"));
        assertThat(value(SettingType.MONEY, "20.00")).isEqualTo(new BigDecimal("20.00"));
        assertThat(value(SettingType.RATE, "0.015")).isEqualTo(new BigDecimal("0.015"));
        assertThat(value(SettingType.WHOLE, "7.0")).isEqualTo(7);
        assertThat(value(SettingType.FLAG, "true")).isEqualTo(true);
        assertThat(value(SettingType.AGENT, "林01")).isEqualTo("林01");
        assertThat(value(SettingType.TEXT, "until noon")).isEqualTo("until noon");
        assertThat(mode().parse("BY_SALES", Place.at("policy", ""), new ArrayList<>()))
                .contains("BY_SALES");
    }

    @Property
    void aDecimalIsReadExactly(@ForAll @BigRange(min = "0", max = "1") @Scale(20) BigDecimal number) {
        assertThat(value(SettingType.RATE, number.toPlainString())).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER | 1e3        | a decimal
            NUMBER | .5         | a decimal
            NUMBER | 1,000      | a decimal
            NUMBER | ''         | a decimal
            WHOLE  | 1.5        | a whole number
            WHOLE  | 2147483648 | a whole number
            MONEY  | -0.01      | an amount of money of at least 0
            RATE   | 1.01       | a rate from 0 up to 1
            RATE   | -0.01      | a rate from 0 up to 1
            FLAG   | yes        | true or false
            AGENT  | ' '        | an agent's id
            TEXT   | ''         | a line of text
            """)
    void whatIsNoValueIsSaidWithWhatWasExpected(SettingType type, String text, String expected) {
        assertThat(refusal(setting(type), text))
                .isEqualTo("policy: the setting rate is \"" + text + "\", expected " + expected);
    }

    @Test
    void aPercentageIsAnsweredWithTheRate() {
        assertThat(refusal(setting(SettingType.RATE), "1.5%")).isEqualTo("""
                policy: the setting rate is "1.5%", expected a rate from 0 up to 1
                  Maybe "0.015" was meant.""");
        assertThat(refusal(setting(SettingType.RATE), "150%")).doesNotContain("Maybe");
    }

    @Test
    void aMisspelledChoiceIsAnsweredWithTheNearest() {
        assertThat(refusal(mode(), "BY_SALE")).isEqualTo("""
                policy: the setting mode is "BY_SALE", expected one of BY_SALES, BY_ORDERS
                  Maybe "BY_SALES" was meant.""");
    }

    @Test
    void boundsAreOfTheValuesThatMayBe() {
        Setting rate = setting(SettingType.RATE)
                .within(Optional.of(new BigDecimal("0.01")), Optional.of(new BigDecimal("0.05")));

        assertThat(parsed(rate, "0.01")).contains(new BigDecimal("0.01"));
        assertThat(parsed(rate, "0.05")).contains(new BigDecimal("0.05"));
        assertThat(refusal(rate, "0.0099"))
                .isEqualTo("policy: the setting rate is \"0.0099\", expected a rate from 0.01 up to 0.05");
        assertThat(refusal(rate, "0.0501"))
                .isEqualTo("policy: the setting rate is \"0.0501\", expected a rate from 0.01 up to 0.05");
    }

    @Test
    void itIsDescribedWithItsDefault() {
        assertThat(mode().byDefault("BY_ORDERS").described())
                .isEqualTo("mode (one of BY_SALES, BY_ORDERS, default BY_ORDERS)");
        assertThat(setting(SettingType.WHOLE).described()).isEqualTo("rate (a whole number, no default)");
    }

    private static Setting setting(SettingType type) {
        return Setting.of("rate", type, Words.same("what it decides"));
    }

    private static Setting mode() {
        return Setting.of("mode", SettingType.CHOICE, Words.same("what it decides"))
                .choices(List.of("BY_SALES", "BY_ORDERS"));
    }

    private static Object value(SettingType type, String text) {
        return parsed(setting(type), text).orElseThrow();
    }

    private static Optional<Object> parsed(Setting setting, String text) {
        return setting.parse(text, Place.at("policy", ""), new ArrayList<>());
    }

    private static String refusal(Setting setting, String text) {
        List<Problem> problems = new ArrayList<>();
        assertThat(setting.parse(text, Place.at("policy", ""), problems)).isEmpty();
        return ProblemText.of(problems);
    }
}
