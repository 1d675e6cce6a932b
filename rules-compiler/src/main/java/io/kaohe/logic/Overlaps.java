package io.kaohe.logic;

import io.kaohe.compiler.Scope;
import io.kaohe.logic.Effect.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds two rules that do the same to the same fact.
 *
 * <p>It has to be certain that both can fire: the one asks for all that the other does besides limits and values, and the
 * limits and values that each of them sets to single quantities go together. Of facts of which there is one a month for
 * each agent, such as sales, that alone is no matter: two rules may look at different sides of them. There only limits on
 * one quantity count, which make tiers of one scale.
 */
final class Overlaps {
    /** Facts that happen on a date, though they do not call it so, or happen all the same. */
    private static final Set<String> EVENTS = Set.of("Leave", "Award", "Order");

    /** Effects that are of one family, and yet may come together: only tiers that cross each other are told. */
    private static final Set<Family> TOGETHER = Set.of(Family.SANCTION, Family.REMARK);

    private static final Set<Family> SCALES = Set.of(Family.COEFFICIENT, Family.SANCTION, Family.REMARK);

    private final List<RuleLogic> rules;
    private final Map<RuleLogic, Outline> outlines;
    private final Map<RuleLogic, List<Tier>> tiers;
    private final Map<RuleLogic, Set<Effect>> effects;
    private final Domains domains;

    Overlaps(
            List<RuleLogic> rules,
            Map<RuleLogic, Outline> outlines,
            Map<RuleLogic, List<Tier>> tiers,
            Map<RuleLogic, Set<Effect>> effects,
            Domains domains) {
        this.rules = rules;
        this.outlines = outlines;
        this.tiers = tiers;
        this.effects = effects;
        this.domains = domains;
    }

    List<Overlap> find() {
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                for (Effect effect : effects.getOrDefault(rules.get(i), Set.of())) {
                    if (effects.getOrDefault(rules.get(j), Set.of()).contains(effect)) {
                        Optional<Overlap> found = overlap(rules.get(i), rules.get(j), effect);
                        if (found.isPresent()) {
                            overlaps.add(found.get());
                            break;
                        }
                    }
                }
            }
        }
        return overlaps;
    }

    private Optional<Overlap> overlap(RuleLogic one, RuleLogic other, Effect effect) {
        if (!effect.adds() && !SCALES.contains(effect.family()) && effect.family() != Family.POINTS) {
            return Optional.empty();
        }
        Outline left = outline(one);
        Outline right = outline(other);
        boolean comparable =
                left.besides(right).isEmpty() || right.besides(left).isEmpty();
        if (!comparable || !left.meets(right, domains)) {
            return Optional.empty();
        }
        Optional<Overlap> scale = scale(one, other, effect);
        if (scale.isPresent()) {
            return scale;
        }
        return effect.adds() && isOneEvent(one, other) && tiersApart(one, other).isEmpty()
                ? Optional.of(new Overlap(
                        one,
                        other,
                        effect,
                        Optional.empty(),
                        NumberValues.all(true).not()))
                : Optional.empty();
    }

    /** Two tiers of one scale that have values in common. */
    private Optional<Overlap> scale(RuleLogic one, RuleLogic other, Effect effect) {
        for (Tier low : tiers.getOrDefault(one, List.of())) {
            for (Tier high : tiers.getOrDefault(other, List.of())) {
                if (low.key().equals(high.key()) && areOfOneScale(low, high)) {
                    NumberValues both = low.values().and(high.values());
                    boolean same = low.values().equals(high.values());
                    boolean within = low.values().containsAll(high.values())
                            || high.values().containsAll(low.values());
                    boolean told = !both.isEmpty() && !same && !(within && TOGETHER.contains(effect.family()));
                    if (told) {
                        return Optional.of(
                                new Overlap(one, other, effect, Optional.of(new Overlap.Tiers(low, high)), both));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean areOfOneScale(Tier one, Tier other) {
        Outline left = one.outline().without(one.key());
        Outline right = other.outline().without(other.key());
        boolean verbs = one.rule().rule().verb().equals(other.rule().rule().verb())
                || !effects.getOrDefault(one.rule(), Set.of()).stream()
                        .allMatch(effect -> effect.family() == Family.REMARK);
        return verbs && (left.implies(right, domains) || right.implies(left, domains));
    }

    /** Quantities of which no value is for both. */
    private List<String> tiersApart(RuleLogic one, RuleLogic other) {
        List<String> apart = new ArrayList<>();
        for (Tier low : tiers.getOrDefault(one, List.of())) {
            for (Tier high : tiers.getOrDefault(other, List.of())) {
                if (low.key().equals(high.key()) && low.values().isApartFrom(high.values())) {
                    apart.add(low.key());
                }
            }
        }
        return apart;
    }

    /** Whether both are about one and the same thing that happened. */
    private static boolean isOneEvent(RuleLogic one, RuleLogic other) {
        if (one.about().isEmpty() || other.about().isEmpty()) {
            return false;
        }
        Slot slot = one.about().get();
        boolean event = EVENTS.contains(slot.type())
                || Scope.property(slot.known(), "date", 0).isPresent();
        return event
                && Outline.rooted(slot.name())
                        .equals(Outline.rooted(other.about().get().name()));
    }

    private Outline outline(RuleLogic rule) {
        return java.util.Objects.requireNonNull(outlines.get(rule));
    }
}
