package io.kaohe.explanation;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.rule.GivenSettings;
import io.kaohe.rule.RuleTypes;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import io.kaohe.text.Days;
import io.kaohe.text.Language;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A comparison of a property with something, in words; anything else as it stands. */
final class ComparisonWords {
    private final RuleTypes types;
    private final Names names;

    ComparisonWords(CheckedRule rule, Names names) {
        this.types = rule.scope().types();
        this.names = names;
    }

    Words of(List<Token> constraint, String type) {
        List<Token> tokens = withoutBinding(constraint);
        if (tokens.get(0).is("covers")) {
            return Glossary.say("sign.covers", Glossary.type(type));
        }
        int sign = sign(tokens);
        if (sign < 0) {
            return operand(tokens, type);
        }
        String property = tokens.get(0).text();
        List<Token> right = tokens.subList(sign + 1, tokens.size());
        if (sign == 1 && right.size() == 1 && isFlag(right.get(0))) {
            boolean value = right.get(0).is("true") == tokens.get(1).is("==");
            return Glossary.flag(type, property, value);
        }
        Words left = operand(tokens.subList(0, sign), type);
        if (tokens.get(sign).is("in") && right.get(0).is("(")) {
            return Glossary.say("sign.in", left, all(right.subList(1, right.size() - 1), type));
        }
        Words other = operand(right, type);
        return Glossary.find("sign." + tokens.get(sign).text())
                .map(words -> Glossary.say("sign." + tokens.get(sign).text(), left, other))
                .orElse(Words.same(Token.joined(tokens)));
    }

    /** A value of a property. */
    Words value(String type, String property, Object value) {
        if (value instanceof Boolean flag) {
            return Glossary.flag(type, property, flag);
        }
        if (value instanceof LocalDate date) {
            return Days.day(date);
        }
        if (value instanceof Collection<?> several && several.isEmpty()) {
            return Words.of("none", "无");
        }
        return Words.of(Terms.text(value, Language.EN), Terms.text(value, Language.ZH));
    }

    private Words all(List<Token> inside, String type) {
        List<Words> each =
                Tokens.split(inside).stream().map(one -> operand(one, type)).toList();
        return Words.of(joined(each, Language.EN, ", "), joined(each, Language.ZH, "、"));
    }

    private static String joined(List<Words> words, Language language, String between) {
        return words.stream().map(one -> one.in(language)).collect(Collectors.joining(between));
    }

    private Words operand(List<Token> tokens, String type) {
        Token first = tokens.get(0);
        if (tokens.size() == 1) {
            return switch (first.kind()) {
                case NUMBER -> Words.same(first.text().replace("B", ""));
                case TEXT -> code(first.unquoted());
                default ->
                    first.text().startsWith("$") ? names.words(first.text()) : Glossary.property(type, first.text());
            };
        }
        if (tokens.size() == 3 && tokens.get(1).is(".")) {
            return first.text().startsWith("$")
                    ? property(first.text(), tokens.get(2).text())
                    : constant(first.text(), tokens.get(2).text()).orElse(Words.same(Token.joined(tokens)));
        }
        if (tokens.size() > 2
                && tokens.get(1).is("(")
                && Glossary.find("property." + first.text()).isPresent()) {
            return Glossary.property(type, first.text());
        }
        return calculation(tokens, type);
    }

    /** A calculation, with what its variables stand for in their place. */
    private Words calculation(List<Token> tokens, String type) {
        List<Words> parts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean path = tokens.get(i).text().startsWith("$")
                    && i + 2 < tokens.size()
                    && tokens.get(i + 1).is(".");
            parts.add(
                    path || tokens.get(i).kind() != Token.Kind.SIGN
                            ? operand(tokens.subList(i, path ? i + 3 : i + 1), type)
                            : Words.same(tokens.get(i).text()));
            i += path ? 2 : 0;
        }
        return Words.of(joined(parts, Language.EN, " "), joined(parts, Language.ZH, " "));
    }

    private Words property(String variable, String property) {
        String type = names.type(variable).orElse("");
        return type.equals(GivenSettings.NAME)
                ? Glossary.say("setting", Words.same(property))
                : type.isEmpty()
                        ? Glossary.property(type, property)
                        : Glossary.say("of", Glossary.property(type, property), Glossary.bare(type));
    }

    private Optional<Words> constant(String type, String name) {
        return Optional.ofNullable(types.constants().get(type))
                .flatMap(constants -> Arrays.stream(Objects.requireNonNull(constants.getEnumConstants()))
                        .filter(one -> one.toString().equals(name))
                        .findFirst())
                .map(one -> Words.of(Terms.text(one, Language.EN), Terms.text(one, Language.ZH)));
    }

    private static Words code(String code) {
        return Words.of(Terms.code(code, Language.EN), Terms.code(code, Language.ZH));
    }

    private static boolean isFlag(Token token) {
        return token.is("true") || token.is("false");
    }

    /** Of {@code $days : longestRun >= 2} the comparison. */
    static List<Token> withoutBinding(List<Token> tokens) {
        return tokens.size() > 2
                        && tokens.get(0).text().startsWith("$")
                        && tokens.get(1).is(":")
                ? tokens.subList(2, tokens.size())
                : tokens;
    }

    /** Where the comparison is made; -1 if there is none. */
    static int sign(List<Token> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0
                    && i > 0
                    && Glossary.find("sign." + tokens.get(i).text()).isPresent()) {
                return i;
            }
        }
        return -1;
    }
}
