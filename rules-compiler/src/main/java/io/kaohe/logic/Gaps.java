package io.kaohe.logic;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import io.kaohe.logic.Effect.Family;
import io.kaohe.number.Exact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds values that fall between the tiers of a scale.
 *
 * <p>Rules make a scale if they have an effect of one family, set limits to one quantity, and ask otherwise for the same,
 * or one asks for what the other does and more, such as a role. What lies below the first tier or above the last is no
 * gap: there may be nothing to say. Nor is what rules with another effect speak of, nor what lies beside a single value of
 * whole numbers such as the third time; nor the middle between too little and too much, where there are only those two
 * (dates have no such middle).
 */
final class Gaps {
    private static final Set<Family> WITHOUT = Set.of(Family.NONE, Family.GUARD, Family.WAGE, Family.RANKING);
    private static final Set<Family> REMARKS = Set.of(Family.REMARK, Family.SANCTION);

    private final List<Tier> tiers;
    private final Map<RuleLogic, Effect> effects;
    private final Domains domains;
    private final List<Gap> gaps = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    Gaps(List<Tier> tiers, Map<RuleLogic, Effect> effects, Domains domains) {
        this.tiers = tiers;
        this.effects = effects;
        this.domains = domains;
    }

    List<Gap> find() {
        for (Tier own : tiers) {
            Effect effect = effect(own);
            if (!WITHOUT.contains(effect.family())) {
                List<Tier> comparable = tiers.stream()
                        .filter(other -> other.key().equals(own.key()) && isIn(frame(own), other))
                        .toList();
                scale(
                        comparable.stream()
                                .filter(other -> isLike(effect, own, other))
                                .toList(),
                        comparable.stream()
                                .filter(other -> !isLike(effect, own, other))
                                .toList());
            }
        }
        return gaps;
    }

    private boolean isLike(Effect effect, Tier own, Tier other) {
        return effect(other).equals(effect)
                && (effect.family() != Family.REMARK
                        || own.rule().rule().verb().equals(other.rule().rule().verb()));
    }

    private Effect effect(Tier tier) {
        return effects.getOrDefault(tier.rule(), new Effect(Family.NONE, "", false));
    }

    private static Outline frame(Tier tier) {
        return tier.outline().without(tier.key());
    }

    /** Whether a rule speaks of whatever the frame of another holds, and the frames differ by no other number. */
    private boolean isIn(Outline frame, Tier tier) {
        Outline other = frame(tier);
        return frame.implies(other, domains)
                && Sets.symmetricDifference(
                                frame.values().entrySet(), other.values().entrySet())
                        .stream()
                        .noneMatch(value -> value.getValue() instanceof NumberValues);
    }

    private void scale(List<Tier> scale, List<Tier> others) {
        if (scale.size() < 2) {
            topOf(scale, others);
            return;
        }
        List<Tier> sorted = scale.stream()
                .filter(tier -> !tier.values().isEmpty())
                .sorted(Comparator.comparing(Gaps::begin, Gaps::lower)
                        .thenComparing(tier -> tier.rule().rule().source().name()))
                .toList();
        NumberValues covered = NumberValues.all(scale.get(0).values().whole()).not();
        for (Tier tier : sorted) {
            covered = covered.or(tier.values());
        }
        Optional<Range<Exact>> span = covered.span();
        if (span.isEmpty()) {
            return;
        }
        NumberValues hole = NumberValues.of(span.get(), covered.whole())
                .and(covered.not())
                .and(scale.get(0).all());
        for (Tier other : others) {
            hole = other.values().isApartFrom(covered) ? hole.and(other.values().not()) : hole;
        }
        for (Range<Exact> stretch : hole.stretches().asRanges()) {
            between(sorted, stretch, hole.whole());
        }
        topOf(sorted, others);
    }

    private void between(List<Tier> sorted, Range<Exact> stretch, boolean whole) {
        NumberValues hole = NumberValues.of(stretch, whole);
        Tier below = sorted.get(0);
        Tier above = sorted.get(sorted.size() - 1);
        for (Tier tier : sorted) {
            if (hasBelow(tier, stretch)) {
                below = isEndBelow(below, tier, stretch) ? tier : below;
            } else {
                above = tier;
                break;
            }
        }
        if (isMilestone(below, sorted) || isMilestone(above, sorted) || isMiddle(below, above, sorted, hole)) {
            return;
        }
        if (seen.add(List.of(below.rule(), above.rule(), below.key(), hole))) {
            gaps.add(new Gap(below, Optional.of(above), hole));
        }
    }

    private static boolean hasBelow(Tier tier, Range<Exact> stretch) {
        return !tier.values()
                .and(NumberValues.of(
                        Range.upTo(stretch.lowerEndpoint(), BoundType.CLOSED),
                        tier.values().whole()))
                .isEmpty();
    }

    private static boolean isEndBelow(Tier one, Tier other, Range<Exact> stretch) {
        return lower(end(one, stretch), end(other, stretch)) <= 0;
    }

    private static Optional<Exact> begin(Tier tier) {
        return tier.values().span().filter(Range::hasLowerBound).map(Range::lowerEndpoint);
    }

    private static Optional<Exact> end(Tier tier, Range<Exact> stretch) {
        return tier.values()
                .and(NumberValues.of(
                        Range.upTo(stretch.lowerEndpoint(), BoundType.CLOSED),
                        tier.values().whole()))
                .span()
                .filter(Range::hasUpperBound)
                .map(Range::upperEndpoint);
    }

    private static int lower(Optional<Exact> one, Optional<Exact> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        return one.get().compareTo(other.get());
    }

    /** A single value of whole numbers that touches no other tier, such as the third time, stands for itself. */
    private static boolean isMilestone(Tier tier, List<Tier> sorted) {
        return tier.isMilestone()
                && sorted.stream().noneMatch(other -> other != tier && touches(tier.values(), other.values()));
    }

    private static boolean touches(NumberValues one, NumberValues other) {
        return one.or(other).stretches().asRanges().size()
                < one.stretches().asRanges().size()
                        + other.stretches().asRanges().size();
    }

    /** Whether the hole is what is right, between too little and too much. */
    private boolean isMiddle(Tier below, Tier above, List<Tier> sorted, NumberValues hole) {
        boolean onlyTwo = sorted.stream().map(Tier::values).distinct().count() == 2;
        boolean outward = reaches(below, false) && reaches(above, true);
        boolean bounded = below.all().span().filter(Range::hasLowerBound).isPresent();
        return onlyTwo
                && !Types.isTime(below.quantity().type())
                && outward
                && hole.single().isEmpty()
                && (!bounded || REMARKS.contains(effect(below).family()));
    }

    /** Whether a tier goes on to the end of all values there can be. */
    private static boolean reaches(Tier tier, boolean high) {
        Optional<Range<Exact>> own = tier.values().span();
        Optional<Range<Exact>> all = tier.all().span();
        if (own.isEmpty() || all.isEmpty()) {
            return false;
        }
        return high
                ? !own.get().hasUpperBound()
                        || all.get().hasUpperBound()
                                && own.get().upperEndpoint().equals(all.get().upperEndpoint())
                : !own.get().hasLowerBound()
                        || all.get().hasLowerBound()
                                && own.get().lowerEndpoint().equals(all.get().lowerEndpoint());
    }

    /** A last tier that stops just short of the greatest value that there can be, such as less than 1 for a rate. */
    private void topOf(List<Tier> scale, List<Tier> others) {
        for (Tier tier : scale) {
            Optional<Range<Exact>> own = tier.values().span();
            Optional<Range<Exact>> all = tier.all().span();
            if (own.isEmpty()
                    || all.isEmpty()
                    || tier.values().whole()
                    || !own.get().hasUpperBound()
                    || !all.get().hasUpperBound()) {
                continue;
            }
            Exact top = all.get().upperEndpoint();
            boolean justShort = all.get().upperBoundType() == BoundType.CLOSED
                    && own.get().upperBoundType() == BoundType.OPEN
                    && own.get().upperEndpoint().equals(top)
                    && own.get().hasLowerBound();
            NumberValues left = NumberValues.of(top, false);
            boolean spoken = scale.stream().anyMatch(other -> other.values().containsAll(left))
                    || others.stream().anyMatch(other -> other.values().containsAll(left));
            if (justShort && !spoken && seen.add(List.of(tier.rule(), tier.key(), left))) {
                gaps.add(new Gap(tier, Optional.empty(), left));
            }
        }
    }
}
