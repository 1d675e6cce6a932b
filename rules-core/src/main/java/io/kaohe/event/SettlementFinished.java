package io.kaohe.event;

import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A month that was settled.
 *
 * @param entries how many entries there are, those of the team included
 * @param firings how often each rule fired, by its name; a rule that did not is not there
 * @param took how long it took
 */
public record SettlementFinished(
        SettlementBegun begun, int entries, SortedMap<String, Integer> firings, Duration took) {
    public SettlementFinished {
        firings = Collections.unmodifiableSortedMap(new TreeMap<>(firings));
    }

    /** How often rules fired in all. */
    public long allFirings() {
        return firings.values().stream().mapToLong(Integer::longValue).sum();
    }
}
