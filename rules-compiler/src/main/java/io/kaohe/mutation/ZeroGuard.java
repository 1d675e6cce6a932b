package io.kaohe.mutation;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.compiler.Scope;
import io.kaohe.logic.Domains;
import io.kaohe.logic.NumberValues;
import io.kaohe.logic.Quantity;
import io.kaohe.number.Exact;
import io.kaohe.source.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A condition {@code loss > 0} on the amount itself that a rule writes, or {@code sum > limit} where it writes what is over
 * the limit. At the limit the amount is 0, which is never written: the rule need not fire for that.
 *
 * @param constraint all of it
 * @param neverBelow whether nothing can be below the limit
 */
record ZeroGuard(List<Token> constraint, boolean neverBelow) {
    /** Verbs whose last argument is an amount that is not written when it is 0. */
    private static final Set<String> AMOUNTS = Set.of(
            "fine", "deduct", "compensation", "bonus", "wage", "commission", "deductDays", "bonusDays", "absence");

    boolean isUnnoticed(Mutant mutant) {
        boolean here =
                mutant.edit().end() > Site.start(constraint) && mutant.edit().start() < Site.end(constraint);
        return here
                && switch (mutant.operator()) {
                    case COMPARISON -> true;
                    case CONSTRAINT -> neverBelow;
                    case NUMBER -> neverBelow && mutant.after().startsWith("-");
                    default -> false;
                };
    }

    /** Finds them in the conditions of a rule. */
    record Reader(CheckedRule rule, List<List<Token>> arguments, Domains domains) {
        List<ZeroGuard> of(Element element) {
            List<ZeroGuard> guards = new ArrayList<>();
            if (element instanceof Element.Pattern pattern && pattern.variable().isPresent()) {
                String fact = pattern.variable().get().text() + ".";
                Optional<Class<?>> type = Optional.ofNullable(
                        rule.scope().types().facts().get(pattern.type().text()));
                pattern.constraints().stream()
                        .filter(constraint -> isGuard(constraint, fact))
                        .map(constraint -> new ZeroGuard(
                                constraint,
                                type.filter(owner -> isNeverNegative(owner, constraint))
                                        .isPresent()))
                        .forEach(guards::add);
            } else if (element instanceof Element.Accumulated accumulated) {
                accumulated.conditions().stream()
                        .filter(condition -> isGuard(condition, ""))
                        .map(condition -> new ZeroGuard(condition, false))
                        .forEach(guards::add);
            }
            return guards;
        }

        private boolean isGuard(List<Token> constraint, String fact) {
            if (!AMOUNTS.contains(rule.verb())
                    || constraint.size() < 3
                    || constraint.get(0).kind() != Token.Kind.NAME
                    || !constraint.get(1).is(">")
                    || constraint.stream().anyMatch(token -> token.is("&&") || token.is("||"))) {
                return false;
            }
            String what = fact + constraint.get(0).text();
            String limit = text(constraint.subList(2, constraint.size()));
            String amount = text(arguments.get(arguments.size() - 1));
            return limit.equals("0")
                    ? amount.equals(what) || amount.startsWith("share(" + what + ",")
                    : amount.equals(what + "-" + limit);
        }

        private boolean isNeverNegative(Class<?> owner, List<Token> constraint) {
            String property = constraint.get(0).text();
            return constraint.get(2).is("0")
                    && Scope.property(owner, property, 0)
                            .map(type -> domains.of(
                                    new Quantity(property, property, type, owner, Optional.empty(), property)))
                            .filter(values -> values instanceof NumberValues numbers
                                    && numbers.and(NumberValues.of("<", Exact.ZERO, numbers.whole()))
                                            .isEmpty())
                            .isPresent();
        }

        private static String text(List<Token> tokens) {
            return tokens.stream().map(Token::text).collect(Collectors.joining());
        }
    }
}
