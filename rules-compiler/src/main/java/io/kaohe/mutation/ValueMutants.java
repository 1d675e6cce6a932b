package io.kaohe.mutation;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.rule.RuleTypes;
import io.kaohe.source.Token;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Changes numbers, dates and times, constants and flags of a rule, wherever they stand. */
final class ValueMutants {
    private final CheckedRule rule;
    private final Site site;

    ValueMutants(CheckedRule rule, Site site) {
        this.rule = rule;
        this.site = site;
    }

    void of(Unit unit) {
        for (int i = 0; i < unit.tokens().size(); i++) {
            Token token = unit.token(i);
            if (token.kind() == Token.Kind.NUMBER) {
                Neighbours.ofNumber(token.text())
                        .forEach(other -> site.replace(Operator.NUMBER, unit.tokens(), token, other));
            } else if (token.kind() == Token.Kind.TEXT) {
                Neighbours.ofTime(token.unquoted())
                        .forEach(other -> site.replace(Operator.NUMBER, unit.tokens(), token, "\"" + other + "\""));
            } else if (token.is("true") || token.is("false")) {
                site.replace(Operator.FLAG, unit.tokens(), token, token.is("true") ? "false" : "true");
            } else if (isConstant(unit, i)) {
                constant(unit, i);
            }
        }
    }

    private boolean isConstant(Unit unit, int at) {
        return rule.scope().types().constants().containsKey(unit.text(at)) && unit.is(at + 1, ".");
    }

    /** The constant behind it in its list, that does not stand in the unit already. */
    private void constant(Unit unit, int at) {
        Class<?> type = Objects.requireNonNull(rule.scope().types().constants().get(unit.text(at)));
        List<String> constants = RuleTypes.constantsOf(type);
        List<String> taken = unit.tokens().stream().map(Token::text).collect(Collectors.toList());
        Token constant = unit.token(at + 2);
        int own = constants.indexOf(constant.text());
        for (int i = 1; i < constants.size(); i++) {
            String other = constants.get((own + i) % constants.size());
            if (!taken.contains(other)) {
                site.replace(Operator.CONSTANT, unit.tokens(), constant, other);
                return;
            }
        }
    }
}
