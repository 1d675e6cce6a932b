package io.kaohe.policy;

import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a setting is. {@code policy.yaml} has the names in small letters. */
public enum SettingType {
    /** An exact decimal. */
    NUMBER("a decimal", "小数"),
    /** A whole number of type {@code int}. */
    WHOLE("a whole number", "整数"),
    /** An amount of money: a decimal, not negative. */
    MONEY("an amount of money", "金额"),
    /** A decimal from 0 up to 1. */
    RATE("a rate", "比例"),
    /** {@code true} or {@code false}. */
    FLAG("true or false", "true 或 false"),
    /** One of the codes that the setting lists. */
    CHOICE("one of ", "以下之一："),
    /** An agent's id; whether there is such an agent shows when a month is settled. */
    AGENT("an agent's id", "员工编号"),
    /** A line of text that is not blank. */
    TEXT("a line of text", "一行文字");

    private static final String DECIMAL = "-?(0|[1-9][0-9]{0,19})(\\.[0-9]{1,20})?";

    private final Words noun;

    SettingType(String english, String chinese) {
        this.noun = Words.of(english, chinese);
    }

    /** The names of all types, as {@code policy.yaml} has them. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(SettingType::label).toList();
    }

    /** The type of that name. */
    public static Optional<SettingType> of(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label().equals(label))
                .findFirst();
    }

    /** Its name in {@code policy.yaml}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its values are numbers, which bounds can be set to. */
    public boolean isNumeric() {
        return this == NUMBER || this == WHOLE || this == MONEY || this == RATE;
    }

    /** What a value is, for a message. */
    Words noun() {
        return noun;
    }

    /** The least number that any setting of the type may have. */
    Optional<BigDecimal> least() {
        return this == MONEY || this == RATE ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    /** The greatest number that any setting of the type may have. */
    Optional<BigDecimal> greatest() {
        return this == RATE ? Optional.of(BigDecimal.ONE) : Optional.empty();
    }

    /** The value that a text spells, whatever a setting's own bounds and choices; none if it spells none. */
    Optional<Object> spelled(String text) {
        return switch (this) {
            case NUMBER, MONEY, RATE -> decimal(text).map(Object.class::cast);
            case WHOLE -> decimal(text).flatMap(SettingType::whole);
            case FLAG ->
                text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
            case CHOICE, AGENT, TEXT ->
                text.isBlank() || text.chars().anyMatch(Character::isISOControl) ? Optional.empty() : Optional.of(text);
        };
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches(DECIMAL) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Object> whole(BigDecimal number) {
        try {
            return Optional.of(number.intValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
