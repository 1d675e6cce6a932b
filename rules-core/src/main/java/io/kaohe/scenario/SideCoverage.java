package io.kaohe.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Which scenarios reach a side of a bound.
 *
 * @param scenarios in their order
 * @param nearest what they compare with the bound, where it comes nearest to it; empty if none reaches the side
 */
public record SideCoverage(Side side, List<Scenario> scenarios, Optional<String> nearest) {
    public SideCoverage {
        scenarios = List.copyOf(scenarios);
    }

    public boolean isReached() {
        return !scenarios.isEmpty();
    }
}
