package io.kaohe.logic;

import com.google.common.collect.Range;
import io.kaohe.logic.Element.Gather;
import io.kaohe.logic.Element.Match;
import io.kaohe.number.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values of one quantity for which a rule fires, if its other conditions hold.
 *
 * @param key the key of the quantity in the outline
 * @param all the values that the quantity can have when the other conditions hold
 * @param values those of them for which the rule fires
 */
public record Tier(
        RuleLogic rule, Outline outline, String key, Quantity quantity, NumberValues all, NumberValues values) {
    /** The tiers of a rule, by each quantity that is a number, or a constant of a list with an order. */
    static List<Tier> of(RuleLogic rule, Outline outline, Domains domains, Given given) {
        List<Tier> tiers = new ArrayList<>();
        outline.values().forEach((key, stated) -> {
            Quantity quantity = outline.quantities().get(key);
            if (quantity != null && stated instanceof NumberValues numbers) {
                NumberValues all = NumberValues.all(numbers.whole());
                if (without(rule, quantity, domains, given).of(quantity) instanceof NumberValues possible) {
                    all = all.and(possible);
                }
                tiers.add(new Tier(rule, outline, key, quantity, all, all.and(numbers)));
            } else if (quantity != null && stated instanceof WordValues words && Steps.areOrdered(quantity.type())) {
                NumberValues all = Steps.numbers(quantity.type(), WordValues.of(EnumOrder.of(quantity.type())));
                tiers.add(new Tier(rule, outline, key, quantity, all, Steps.numbers(quantity.type(), words)));
            }
        });
        return tiers;
    }

    /** What is known when all conditions hold but those on the quantity. */
    private static State without(RuleLogic rule, Quantity quantity, Domains domains, Given given) {
        State state = new State(rule, domains, given);
        for (Element element : rule.elements()) {
            if (element instanceof Match match) {
                state.add(match.slot());
                match.conditions().stream()
                        .filter(condition -> condition.alternatives().size() == 1)
                        .filter(condition -> !isOn(condition, quantity))
                        .forEach(condition -> state.add(condition.alternatives().get(0)));
            } else if (element instanceof Gather gather) {
                gather.results()
                        .forEach(result -> Results.of(gather, result, Optional.of(state))
                                .ifPresent(values -> state.add(result.quantity(), values)));
            }
        }
        return state;
    }

    /** Whether a condition has a say in the values of a quantity. */
    static boolean isOn(Condition condition, Quantity quantity) {
        return condition.alternatives().stream()
                .flatMap(List::stream)
                .anyMatch(test ->
                        test instanceof Test.Within within && within.quantity().equals(quantity));
    }

    /** The conditions of the rule on the quantity. */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (Element element : rule.elements()) {
            List<Condition> own = element instanceof Match match
                    ? match.conditions()
                    : element instanceof Gather gather ? gather.conditions() : List.of();
            own.stream().filter(condition -> isOn(condition, quantity)).forEach(conditions::add);
        }
        return conditions;
    }

    /** The condition that sets the lower or the upper end; else the first on the quantity. */
    public Condition condition(boolean low) {
        List<Condition> conditions = conditions();
        return conditions.stream()
                .filter(condition -> condition
                        .within()
                        .filter(within -> within.values() instanceof NumberValues numbers
                                && numbers.span()
                                        .filter(span -> low ? span.hasLowerBound() : span.hasUpperBound())
                                        .isPresent())
                        .isPresent())
                .findFirst()
                .orElse(conditions.get(0));
    }

    /** Whether it is a number of single values, of which none follows another: a milestone, such as the third time. */
    boolean isMilestone() {
        return values.whole()
                && !quantity.type().isEnum()
                && !values.isEmpty()
                && values.stretches().asRanges().stream().allMatch(this::isSingle);
    }

    private boolean isSingle(Range<Exact> stretch) {
        return stretch.hasLowerBound()
                && values.last(stretch).filter(stretch.lowerEndpoint()::equals).isPresent();
    }
}
