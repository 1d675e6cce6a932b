package io.kaohe.probe;

import io.kaohe.scenario.Limit;
import io.kaohe.scenario.Scenario;
import io.kaohe.scenario.Side;
import io.kaohe.scenario.SideCoverage;
import io.kaohe.text.Language;
import io.kaohe.text.Terms;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What scenarios compare with a bound. */
final class Values {
    private record Near(Distance distance, String text) {
        Near nearer(Near other) {
            return other.distance.isNearerThan(distance) ? other : this;
        }
    }

    private final Limit limit;
    private final List<Side> sides;
    private final Map<Side, Set<Scenario>> scenarios = new EnumMap<>(Side.class);
    private final Map<Side, Near> nearest = new EnumMap<>(Side.class);

    Values(Limit limit) {
        this(limit, limit.sides());
    }

    /** Of a bound some of whose sides cannot be reached. */
    Values(Limit limit, List<Side> sides) {
        this.limit = limit;
        this.sides = List.copyOf(sides);
    }

    Limit limit() {
        return limit;
    }

    /** A scenario that compares two values; of kinds without an order they reach no side. */
    void add(Scenario scenario, Object left, Object right) {
        Distance.of(left, right)
                .ifPresent(distance -> add(scenario, distance, new Near(distance, Terms.text(left, Language.EN))));
    }

    private void add(Scenario scenario, Distance distance, Near near) {
        for (Side side : sides) {
            if (limit.reaches(side, distance.order(), distance.isOne())) {
                scenarios.computeIfAbsent(side, none -> new LinkedHashSet<>()).add(scenario);
                nearest.merge(side, near, Near::nearer);
            }
        }
    }

    List<SideCoverage> sides() {
        return sides.stream()
                .map(side -> new SideCoverage(
                        side,
                        List.copyOf(scenarios.getOrDefault(side, Set.of())),
                        Optional.ofNullable(nearest.get(side)).map(Near::text)))
                .toList();
    }
}
