package io.kaohe.compiler;

import io.kaohe.problem.Problem;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.List;
import java.util.Set;

/**
 * A hole between two rows of a table that no whole number falls through, such as that between up to 10 and from 11 on. It
 * is one only if a rule looks up anything but whole numbers.
 *
 * @param type the type of the rows
 * @param problem what is wrong with it then
 */
record TableHole(String type, Problem problem) {
    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);

    /** Whether a rule may look up a number that falls through. */
    boolean isReached(CheckedRule rule) {
        List<Token> tokens = Token.of(
                rule.source().file().text(),
                rule.source().start(),
                rule.source().end());
        boolean matched = false;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is(type) && tokens.get(i + 1).is("(")) {
                matched = true;
                List<Token> inside = tokens.subList(i + 2, Tokens.closing(tokens, i + 1));
                if (Tokens.split(inside).stream().noneMatch(condition -> coversWhole(condition, rule))) {
                    return true;
                }
            }
        }
        return matched && tokens.stream().anyMatch(token -> token.is("part"));
    }

    private boolean coversWhole(List<Token> condition, CheckedRule rule) {
        return condition.size() > 3
                && condition.get(0).is("covers")
                && condition.get(1).is("(")
                && Tokens.closing(condition, 1) == condition.size() - 1
                && isWhole(condition.subList(2, condition.size() - 1), rule);
    }

    /** Whether all that is added, subtracted and multiplied are whole numbers. */
    private boolean isWhole(List<Token> tokens, CheckedRule rule) {
        Expressions expressions = Expressions.inPattern(
                        rule.source().file(),
                        rule.scope(),
                        List.of(),
                        rule.scope().types().facts().getOrDefault(type, Object.class))
                .quiet();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            int end = i + 1;
            if (token.kind() == Token.Kind.NAME) {
                end = Tokens.pathEnd(tokens, i);
                if (!WHOLE.contains(expressions.path(tokens.subList(i, end)).type())) {
                    return false;
                }
            } else if (token.kind() == Token.Kind.NUMBER
                    ? token.text().contains(".")
                    : !token.text().matches("[-+*()]")) {
                return false;
            }
            i = end;
        }
        return true;
    }
}
