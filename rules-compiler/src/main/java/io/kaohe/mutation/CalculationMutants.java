package io.kaohe.mutation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes calculations: other signs, other functions, a function taken away from its number. */
final class CalculationMutants {
    private static final Map<String, String> SIGNS = ImmutableMap.of("+", "-", "-", "+", "*", "/", "/", "*");

    private static final Map<String, String> FUNCTIONS = ImmutableMap.of(
            "min", "max",
            "max", "min",
            "floor", "ceiling",
            "ceiling", "floor",
            "cut", "ceiling");

    /** Functions of which each number may stand for what comes of them. */
    private static final Set<String> UNWRAPPED = ImmutableSet.of("min", "max", "floor", "ceiling", "cut", "round");

    /** What stands before a minus that has no number to its left. */
    private static final Set<String> BEFORE_UNARY =
            ImmutableSet.of("(", ",", ":", "+", "-", "*", "/", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "");

    private final Site site;

    CalculationMutants(Site site) {
        this.site = site;
    }

    void of(Unit unit) {
        for (int i = unit.function() ? 3 : 0; i < unit.tokens().size(); i++) {
            Token token = unit.token(i);
            String other = SIGNS.get(token.text());
            if (token.kind() == Token.Kind.SIGN && other != null) {
                boolean unary = token.is("-") && BEFORE_UNARY.contains(unit.text(i - 1));
                site.replace(Operator.ARITHMETIC, unit.tokens(), token, unary ? "" : other);
            } else if (UNWRAPPED.contains(token.text()) && unit.is(i + 1, "(") && !unit.is(i - 1, ".")) {
                function(unit, i);
            }
        }
    }

    private void function(Unit unit, int at) {
        Token name = unit.token(at);
        String other = FUNCTIONS.get(name.text());
        if (other != null) {
            site.replace(Operator.ARITHMETIC, unit.tokens(), name, other);
        }
        int close = Tokens.closing(unit.tokens(), at + 1);
        List<List<Token>> numbers = Tokens.split(unit.tokens().subList(at + 2, close));
        int count = name.is("round") ? 1 : numbers.size();
        for (List<Token> number : numbers.subList(0, Math.min(count, numbers.size()))) {
            String text = site.file().text().substring(Site.start(number), Site.end(number));
            site.replace(
                    Operator.ARITHMETIC,
                    unit.tokens(),
                    name.start(),
                    unit.token(close).end(),
                    "( " + text + " )");
        }
    }
}
