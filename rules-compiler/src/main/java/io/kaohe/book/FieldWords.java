package io.kaohe.book;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.derived.NamedValue;
import io.kaohe.fact.Metric;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import io.kaohe.text.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is measured, in words. */
final class FieldWords {
    private final CheckedRule rule;
    private final BookWords words;

    /** @param rule whose variables are meant */
    FieldWords(CheckedRule rule, BookWords words) {
        this.rule = rule;
        this.words = words;
    }

    /** A property of a fact; its name in the rules if the fact is of a type of the policy's own. */
    static String of(String type, String property, BookWords words) {
        return words.sayOr("field." + type + "." + property, type + "." + property);
    }

    /** A calculation, with its properties in words. */
    String of(List<Token> calculation) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < calculation.size(); i++) {
            boolean path = i + 2 < calculation.size() && calculation.get(i + 1).is(".");
            Optional<String> property =
                    path ? property(calculation.get(i), calculation.get(i + 2).text()) : Optional.empty();
            parts.add(property.orElse(calculation.get(i).text().replace("$", "")));
            i += property.isPresent() ? 2 : 0;
        }
        return String.join(" ", parts);
    }

    private Optional<String> property(Token variable, String property) {
        Optional<Class<?>> type = rule.scope().type(variable.text());
        if (type.isPresent() && (type.get() == NamedValue.class || type.get() == Metric.class)) {
            Optional<String> name = name(variable).map(code -> Terms.code(code, words.language()));
            if (name.isPresent()) {
                return name;
            }
        }
        return type.map(found -> of(found.getSimpleName(), property, words));
    }

    /** Of {@code $score : NamedValue( name == "score" )} the name. */
    private Optional<String> name(Token variable) {
        List<Token> tokens = rule.source().conditions();
        for (int i = 0; i + 3 < tokens.size(); i++) {
            if (tokens.get(i).is(variable.text()) && tokens.get(i + 1).is(":")) {
                List<Token> pattern = tokens.subList(i + 3, Tokens.closing(tokens, i + 3) + 1);
                for (int k = 0; k + 2 < pattern.size(); k++) {
                    if (pattern.get(k).is("name")
                            && pattern.get(k + 1).is("==")
                            && pattern.get(k + 2).kind() == Token.Kind.TEXT) {
                        return Optional.of(pattern.get(k + 2).unquoted());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
