package io.kaohe.logic;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import io.kaohe.number.Exact;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule does to whom it is about: verbs that take money, or that give it, do the same.
 *
 * @param family one of the sorts of effects, or the verb where it is like no other
 * @param name the name of the value or ranking that it gives; empty for any other
 * @param adds whether two of them for one fact add up, so that it counts twice
 */
public record Effect(Family family, String name, boolean adds) {
    /** The sorts of effects. */
    public enum Family {
        PENALTY,
        COMPENSATION,
        REWARD,
        COMMISSION,
        WAGE,
        POINTS,
        POINTS_OFF,
        COEFFICIENT,
        ABSENCE,
        SANCTION,
        REMARK,
        VALUE,
        RANKING,
        ALLOWANCE,
        GUARD,
        NONE
    }

    private static final Map<String, Family> FAMILIES = ImmutableMap.<String, Family>builder()
            .put("fine", Family.PENALTY)
            .put("redPacket", Family.PENALTY)
            .put("deduct", Family.PENALTY)
            .put("deductDays", Family.PENALTY)
            .put("deductBaseWage", Family.PENALTY)
            .put("compensation", Family.COMPENSATION)
            .put("bonus", Family.REWARD)
            .put("bonusDays", Family.REWARD)
            .put("commission", Family.COMMISSION)
            .put("baseWage", Family.WAGE)
            .put("wage", Family.WAGE)
            .put("coefficient", Family.COEFFICIENT)
            .put("absence", Family.ABSENCE)
            .put("absenceInsteadOfLeave", Family.ABSENCE)
            .put("sanction", Family.SANCTION)
            .put("sanctionEach", Family.SANCTION)
            .put("finding", Family.REMARK)
            .put("findingAgainst", Family.REMARK)
            .put("notice", Family.REMARK)
            .put("entitlement", Family.REMARK)
            .put("eligibility", Family.REMARK)
            .put("figure", Family.REMARK)
            .put("value", Family.VALUE)
            .put("rank", Family.RANKING)
            .put("allowRest", Family.ALLOWANCE)
            .put("missing", Family.GUARD)
            .put("refuse", Family.GUARD)
            .buildOrThrow();

    /** The effect of a rule, given what is known of it when it fires. */
    static Effect of(RuleLogic rule, State state) {
        String verb = rule.rule().verb();
        if (verb.equals("points")) {
            Range<Exact> points = amount(rule).map(state::span).orElse(Range.all());
            boolean off = points.hasUpperBound() && points.upperEndpoint().signum() <= 0 && !isNothing(points);
            boolean on = points.hasLowerBound() && points.lowerEndpoint().signum() >= 0;
            return new Effect(off ? Family.POINTS_OFF : Family.POINTS, on || off ? "" : "of any sign", on || off);
        }
        Family family = FAMILIES.getOrDefault(verb, Family.NONE);
        String name = family == Family.VALUE || family == Family.RANKING
                ? rule.arguments()
                        .get(1)
                        .filter(Operand.Word.class::isInstance)
                        .map(word -> ((Operand.Word) word).text())
                        .orElse("")
                : "";
        return new Effect(family, name, adds(family));
    }

    private static boolean adds(Family family) {
        return switch (family) {
            case PENALTY, COMPENSATION, REWARD, COMMISSION, ABSENCE, VALUE, RANKING, ALLOWANCE -> true;
            default -> false;
        };
    }

    private static boolean isNothing(Range<Exact> points) {
        return points.hasLowerBound() && points.lowerEndpoint().signum() == 0;
    }

    private static Optional<Linear> amount(RuleLogic rule) {
        return rule.arguments().size() < 2
                ? Optional.empty()
                : rule.arguments().get(1).flatMap(OperandReader::linear);
    }
}
