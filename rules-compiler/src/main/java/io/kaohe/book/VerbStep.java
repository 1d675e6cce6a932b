package io.kaohe.book;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.number.Exact;
import io.kaohe.rule.Ledger;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import io.kaohe.text.Terms;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the verb of a rule comes to.
 *
 * @param title what the verb does, with its unit
 * @param height its number, where that stands in the rule
 * @param label the number, code or calculation; empty if the verb says all
 */
record VerbStep(String title, Optional<Exact> height, String label) {
    static VerbStep of(CheckedRule rule, BookWords words) {
        List<Token> tokens = rule.source().consequence();
        List<List<Token>> arguments = Tokens.split(tokens.subList(4, Tokens.closing(tokens, 3)));
        String title = words.say("verb." + rule.verb());
        Class<?>[] types = parameters(rule.verb());
        Optional<Exact> height = Optional.empty();
        String label = "";
        for (int i = 1; i < Math.min(types.length, arguments.size()); i++) {
            boolean number = Number.class.isAssignableFrom(types[i]);
            if (number) {
                height = number(arguments.get(i));
                label = height.map(found -> Terms.text(found, words.language())).orElse(code(arguments.get(i)));
            } else if (types[i] == String.class && hasNumber(types)) {
                title = words.say("verb.named", title, text(arguments.get(i), words));
            } else if (types[i] == String.class) {
                label = text(arguments.get(i), words);
            }
        }
        return new VerbStep(title, height, label);
    }

    private static Class<?>[] parameters(String verb) {
        return Arrays.stream(Ledger.class.getMethods())
                .filter(method -> method.getName().equals(verb))
                .findFirst()
                .map(Method::getParameterTypes)
                .orElseThrow();
    }

    private static boolean hasNumber(Class<?>[] types) {
        return Arrays.stream(types).anyMatch(Number.class::isAssignableFrom);
    }

    /** A number, with a minus before it perhaps, or a product of numbers: {@code 2 * 50}, the double of a fine. */
    private static Optional<Exact> number(List<Token> argument) {
        boolean negative = argument.get(0).is("-");
        Exact number = Exact.ONE;
        for (int i = negative ? 1 : 0; i < argument.size(); i += 2) {
            boolean factor = i == (negative ? 1 : 0) || argument.get(i - 1).is("*");
            if (!factor || argument.get(i).kind() != Token.Kind.NUMBER || i + 2 == argument.size()) {
                return Optional.empty();
            }
            number = number.times(Exact.of(argument.get(i).text().replace("B", "")));
        }
        return argument.size() == (negative ? 1 : 0)
                ? Optional.empty()
                : Optional.of(negative ? number.negated() : number);
    }

    private static String text(List<Token> argument, BookWords words) {
        return argument.size() == 1 && argument.get(0).kind() == Token.Kind.TEXT
                ? Terms.code(argument.get(0).unquoted(), words.language())
                : code(argument);
    }

    /** A calculation as it stands in the rule, without the signs of its variables. */
    static String code(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean parted = i > 0 && token.start() > tokens.get(i - 1).end();
            text.append(parted ? " " : "")
                    .append(token.kind() == Token.Kind.NAME ? token.text().replace("$", "") : token.text());
        }
        return text.toString();
    }
}
