package io.kaohe.mutation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes comparisons to their neighbours, and leaves values out of lists that are compared with. */
final class ComparisonMutants {
    private static final Map<String, String> NEIGHBOURS = ImmutableMap.of(
            "<", "<=",
            "<=", "<",
            ">", ">=",
            ">=", ">",
            "==", "!=",
            "!=", "==");

    private static final Set<String> WORDS = ImmutableSet.of("in", "contains", "memberOf", "matches", "excludes");

    private final Site site;

    ComparisonMutants(Site site) {
        this.site = site;
    }

    void of(Unit unit) {
        for (int i = 0; i < unit.tokens().size(); i++) {
            Token token = unit.token(i);
            String neighbour = NEIGHBOURS.get(token.text());
            if (token.kind() == Token.Kind.SIGN && neighbour != null) {
                site.replace(Operator.COMPARISON, unit.tokens(), token, neighbour);
            } else if (token.kind() == Token.Kind.NAME
                    && WORDS.contains(token.text())
                    && i > 0
                    && !unit.is(i - 1, ".")) {
                word(unit, i);
            }
        }
    }

    private void word(Unit unit, int at) {
        Token word = unit.token(at);
        if (unit.is(at - 1, "not")) {
            site.replace(Operator.COMPARISON, unit.tokens(), unit.token(at - 1).start(), word.end(), word.text());
        } else {
            site.replace(Operator.COMPARISON, unit.tokens(), word, "not " + word.text());
        }
        if (word.is("in") && unit.is(at + 1, "(")) {
            int close = Tokens.closing(unit.tokens(), at + 1);
            items(unit, Tokens.split(unit.tokens().subList(at + 2, close)));
        }
    }

    /** Each value of a list left out, unless it is the only one. */
    private void items(Unit unit, List<List<Token>> items) {
        for (int i = 0; i < items.size() && items.size() > 1; i++) {
            int from = Site.start(items.get(i));
            int to = Site.end(items.get(i));
            site.drop(Operator.CONSTRAINT, unit.tokens(), Dropped.of(items, i), from, to);
        }
    }
}
