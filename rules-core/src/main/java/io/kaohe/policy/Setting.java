package io.kaohe.policy;

import io.kaohe.document.TextValue;
import io.kaohe.fact.Canonical;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Language;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure or mode that a policy leaves to the company. Its values are of type {@link BigDecimal} for numbers, money and
 * rates, {@link Integer} for whole numbers, {@link Boolean} for flags and {@link String} for all others.
 *
 * @param name a word in lower camel case, such as {@code onTurn}
 * @param meaning what it decides
 * @param choices the values of a choice; empty for any other type
 * @param from the least value of a number; where none is given, that of the type
 * @param upTo the greatest value of a number; where none is given, that of the type
 * @param byDefault the value that is in force as long as no other is given; without it there is none
 */
public record Setting(
        String name,
        SettingType type,
        Words meaning,
        List<String> choices,
        Optional<BigDecimal> from,
        Optional<BigDecimal> upTo,
        Optional<Object> byDefault) {
    public Setting {
        choices = List.copyOf(choices);
        from = from.or(type::least);
        upTo = upTo.or(type::greatest);
    }

    /** A setting without a default, with the bounds of its type. */
    public static Setting of(String name, SettingType type, Words meaning) {
        return new Setting(name, type, meaning, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same setting, whose value is one of these. */
    public Setting choices(List<String> choices) {
        return new Setting(name, type, meaning, choices, from, upTo, byDefault);
    }

    /** The same setting within these bounds, of which either may be missing. */
    public Setting within(Optional<BigDecimal> from, Optional<BigDecimal> upTo) {
        return new Setting(name, type, meaning, choices, from, upTo, byDefault);
    }

    /** The same setting with a default. */
    public Setting byDefault(Object value) {
        return new Setting(name, type, meaning, choices, from, upTo, Optional.of(value));
    }

    /** The value that a text says, read exactly; none, and a problem at the place, if it says no value of this setting. */
    public Optional<Object> parse(String text, Place place, List<Problem> problems) {
        return parse(Words.of("the setting " + name, "设置 " + name), text, place, problems);
    }

    /**
     * The same for a text that stands somewhere else than as the setting's value.
     *
     * @param what what the text is, for the message, such as {@code default}
     */
    public Optional<Object> parse(Words what, String text, Place place, List<Problem> problems) {
        Optional<Object> value = type.spelled(text).filter(this::admits);
        if (value.isEmpty()) {
            problems.add(Problem.error(
                            "wrong-value",
                            place,
                            what.then(Words.of(" is ", "为"))
                                    .then(new TextValue(0, 0, text, true)::described)
                                    .then(Words.of(", expected ", "，应为"))
                                    .then(this::expected))
                    .maybe(hint(text)));
        }
        return value;
    }

    /** What is expected of a value, such as {@code a rate from 0 up to 0.05}, in English. */
    public String expected() {
        return expected(Language.EN);
    }

    /** What is expected of a value. */
    public String expected(Language language) {
        return type.noun().then(Words.list(choices)).then(bounds()).in(language);
    }

    /** What it is in short, such as {@code rate (a rate from 0 up to 1, default 0.02)}, in English. */
    public String described() {
        return described(Language.EN);
    }

    /** What it is in short. */
    public String described(Language language) {
        Words standard = byDefault
                .map(value -> Words.of("default ", "默认").then(text(value)))
                .orElseGet(() -> Words.of("no default", "没有默认值"));
        return Words.of(name + " (", name + "（")
                .then(this::expected)
                .then(Words.of(", ", "，"))
                .then(standard)
                .then(Words.of(")", "）"))
                .in(language);
    }

    /** A value as text, as it was given. */
    public static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** A value as text, the same for the same value: without trailing zeros. */
    static String canonical(Object value) {
        return value instanceof BigDecimal number ? Canonical.number(number) : value.toString();
    }

    private boolean admits(Object value) {
        if (type == SettingType.CHOICE) {
            return choices.contains(value.toString());
        }
        if (!type.isNumeric()) {
            return true;
        }
        BigDecimal number = new BigDecimal(value.toString());
        return from.stream().allMatch(least -> number.compareTo(least) >= 0)
                && upTo.stream().allMatch(most -> number.compareTo(most) <= 0);
    }

    private Words bounds() {
        if (from.isPresent() && upTo.isPresent()) {
            String least = text(from.get());
            String most = text(upTo.get());
            return Words.of(" from " + least + " up to " + most, "，从 " + least + " 到 " + most);
        }
        return from.map(least -> Words.of(" of at least ", "，不小于").then(text(least)))
                .or(() -> upTo.map(most -> Words.of(" of at most ", "，不大于").then(text(most))))
                .orElseGet(Words::none);
    }

    /** The nearest choice, or a rate for a percentage. */
    private Words hint(String text) {
        if (type == SettingType.RATE && text.endsWith("%")) {
            return SettingType.RATE
                    .spelled(text.substring(0, text.length() - 1))
                    .map(percent -> ((BigDecimal) percent).movePointLeft(2))
                    .filter(this::admits)
                    .map(rate -> Nearest.meant(text(rate)))
                    .orElseGet(Words::none);
        }
        return Nearest.guess(text, choices);
    }
}
