package io.kaohe.mutation;

import io.kaohe.source.Edit;
import io.kaohe.source.Token;

/** Changes how conditions within a constraint are joined, and leaves either side out. */
final class LogicMutants {
    private final Site site;

    LogicMutants(Site site) {
        this.site = site;
    }

    void of(Unit unit) {
        for (int i = 0; i < unit.tokens().size(); i++) {
            Token token = unit.token(i);
            if (token.kind() == Token.Kind.SIGN && (token.is("&&") || token.is("||"))) {
                site.replace(Operator.LOGIC, unit.tokens(), token, token.is("&&") ? "||" : "&&");
                sides(unit, i);
            } else if (token.kind() == Token.Kind.SIGN && token.is("!")) {
                site.replace(Operator.LOGIC, unit.tokens(), token, "");
            }
        }
    }

    private void sides(Unit unit, int sign) {
        int left = sign;
        for (int depth = 0; left > 0; left--) {
            Token token = unit.token(left - 1);
            depth += token.is(")") ? 1 : token.is("(") ? -1 : 0;
            if (depth < 0 || depth == 0 && isJoin(token)) {
                break;
            }
        }
        int right = sign + 1;
        for (int depth = 0; right < unit.tokens().size(); right++) {
            Token token = unit.token(right);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth < 0 || depth == 0 && isJoin(token)) {
                break;
            }
        }
        int from = unit.token(left).start();
        int to = unit.token(right - 1).end();
        site.drop(
                Operator.CONSTRAINT,
                unit.tokens(),
                new Edit(from, unit.token(sign + 1).start(), ""),
                from,
                unit.token(sign - 1).end());
        site.drop(
                Operator.CONSTRAINT,
                unit.tokens(),
                new Edit(unit.token(sign - 1).end(), to, ""),
                unit.token(sign + 1).start(),
                to);
    }

    private static boolean isJoin(Token token) {
        return token.kind() == Token.Kind.SIGN && (token.is("&&") || token.is("||"));
    }
}
