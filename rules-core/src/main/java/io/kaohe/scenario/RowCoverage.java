package io.kaohe.scenario;

import io.kaohe.problem.Place;
import java.util.List;

/**
 * Which scenarios use a row of a table.
 *
 * @param place where the row begins; the file as seen from the policy's folder
 * @param text the row as it stands there
 * @param scenarios in their order
 */
public record RowCoverage(Place place, String text, List<Scenario> scenarios) {
    public RowCoverage {
        scenarios = List.copyOf(scenarios);
    }
}
