package io.kaohe.explanation;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.derived.Lever;
import io.kaohe.derived.Levers;
import io.kaohe.engine.Traced;
import io.kaohe.fact.Absence;
import io.kaohe.fact.CallBack;
import io.kaohe.fact.Complaint;
import io.kaohe.fact.Fact;
import io.kaohe.fact.FactChange;
import io.kaohe.fact.Misconduct;
import io.kaohe.number.Exact;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds what would be if one fact fewer were counted, or a sum stayed within the limit that a rule sets. */
final class Gathered {
    /** Facts that are an occurrence of their own, so that there could be one less. */
    private static final List<Class<? extends Fact>> OCCURRENCES =
            List.of(Complaint.class, CallBack.class, Misconduct.class, Absence.class);

    private final Resettling resettling;

    Gathered(Resettling resettling) {
        this.resettling = resettling;
    }

    List<Counterfactual> of(CheckedRule rule, Traced trail) {
        Names names = new Names(rule);
        List<Counterfactual> found = new ArrayList<>();
        for (List<Token> element : Elements.of(rule.source().conditions())) {
            if (element.get(0).is("accumulate")) {
                List<Fact> facts = facts(element, trail);
                if (!facts.isEmpty()) {
                    changes(element, names, facts, trail)
                            .flatMap(changes -> resettling.with(
                                    changes, Set.of(rule.source().name())))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<List<FactChange>> changes(
            List<Token> element, Names names, List<Fact> facts, Traced trail) {
        Optional<String> variable = element.stream()
                .map(Token::text)
                .filter(text -> names.result(text).isPresent())
                .findFirst();
        Names.Result result = variable.flatMap(names::result).orElse(new Names.Result("", "", ""));
        if (result.function().equals("count") && isOccurrence(facts.get(0))) {
            return Optional.of(List.of(FactChange.without(facts.get(facts.size() - 1))));
        }
        int behind = Elements.secondSemicolon(element);
        return result.function().equals("sum") && behind >= 0
                ? names.alias(result.argument())
                        .flatMap(alias -> within(
                                element.subList(behind + 1, element.size() - 1),
                                variable.orElseThrow(),
                                alias.property(),
                                facts,
                                trail))
                : Optional.empty();
    }

    private static boolean isOccurrence(Fact fact) {
        return OCCURRENCES.stream().anyMatch(type -> type.isInstance(fact));
    }

    /** The greatest of the facts so much smaller that the sum no longer lies over the limit. */
    private static Optional<List<FactChange>> within(
            List<Token> condition, String sum, String property, List<Fact> facts, Traced trail) {
        if (!condition.get(0).is(sum)
                || condition.size() < 3
                || !condition.get(1).is(">")) {
            return Optional.empty();
        }
        return limit(condition.subList(2, condition.size()), trail)
                .flatMap(limit -> Optional.ofNullable(trail.values().get(sum))
                        .filter(Number.class::isInstance)
                        .map(value -> Exact.of((Number) value).minus(Exact.of(limit)))
                        .filter(Exact::isFinite)
                        .map(Exact::decimal))
                .flatMap(over -> facts.stream()
                        .flatMap(fact -> less(fact, property, over).stream())
                        .findFirst());
    }

    private static List<List<FactChange>> less(Fact fact, String property, BigDecimal over) {
        Optional<Lever<?>> lever = Levers.of(fact, property);
        return lever.filter(one -> one.of(fact).compareTo(over) >= 0)
                .map(one -> one.pulled(fact, one.of(fact).subtract(over)))
                .orElse(List.of());
    }

    private static Optional<BigDecimal> limit(List<Token> tokens, Traced trail) {
        if (tokens.size() == 1 && tokens.get(0).kind() == Token.Kind.NUMBER) {
            return Optional.of(new BigDecimal(tokens.get(0).text().replace("B", "")));
        }
        return tokens.size() == 3
                ? Optional.ofNullable(trail.values().get(tokens.get(0).text()))
                        .flatMap(owner ->
                                PropertyValues.value(owner, tokens.get(2).text()))
                        .filter(BigDecimal.class::isInstance)
                        .map(BigDecimal.class::cast)
                : Optional.empty();
    }

    /** The facts that an accumulate went over, the greatest by its words last where they have no date. */
    private static List<Fact> facts(List<Token> element, Traced trail) {
        List<Token> inside = element.subList(2, Tokens.closing(element, 1));
        boolean named = inside.get(0).text().startsWith("$");
        String variable =
                named ? inside.get(0).text() : "$kaohe" + inside.get(0).start();
        Object gathered = trail.values().get("$kaohe_" + variable.substring(1));
        return gathered instanceof Collection<?> all
                ? all.stream()
                        .filter(Fact.class::isInstance)
                        .map(Fact.class::cast)
                        .sorted(Comparator.comparing((Fact fact) ->
                                        fact.on().map(Objects::toString).orElse(""))
                                .thenComparing(Fact::toString))
                        .toList()
                : List.of();
    }
}
