package io.kaohe.scenario;

import io.kaohe.problem.Place;
import java.util.List;

/**
 * Which scenarios reach the sides of a bound.
 *
 * @param place where the comparison stands in the rule file, or the number in the table; the file as seen from the
 *     policy's folder
 * @param sides those of the limit that facts can reach, in their order: whoever looks up what lies beyond all rows of a
 *     table is refused
 */
public record BoundCoverage(Place place, Limit limit, List<SideCoverage> sides) {
    public BoundCoverage {
        sides = List.copyOf(sides);
    }

    /** The sides that no scenario reaches. */
    public List<Side> missing() {
        return sides.stream()
                .filter(side -> !side.isReached())
                .map(SideCoverage::side)
                .toList();
    }
}
