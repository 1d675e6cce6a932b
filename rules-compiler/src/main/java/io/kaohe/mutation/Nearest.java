package io.kaohe.mutation;

import io.kaohe.scenario.Scenario;
import java.util.List;

/**
 * The scenario that came nearest to noticing a mutant.
 *
 * @param how what the change does in it
 * @param without the entries that it settles only without the change, as text; only of those that it settles otherwise
 * @param with the entries that it settles only with the change
 */
public record Nearest(Scenario scenario, How how, List<String> without, List<String> with) {
    public Nearest {
        without = List.copyOf(without);
        with = List.copyOf(with);
    }

    /** What a change does in a scenario that passes nevertheless. */
    public enum How {
        /** Other entries come of it, of which the scenario does not speak. */
        SETTLES_OTHERWISE,
        /** Other rules fire, or as often as they did not before. */
        FIRES_OTHERWISE,
        /** The rule fires, and the same comes of it. */
        FIRES
    }
}
