package io.kaohe.mutation;

import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.List;
import java.util.Optional;

/** Finds the scenario in which a mutant that survived did most of all. */
final class NearestTrials {
    private NearestTrials() {}

    /**
     * The nearest scenario, if there is one.
     *
     * @param before the scenarios without the change
     * @param after the same in the same order with the change
     */
    static Optional<Nearest> of(Mutant mutant, List<Trial> before, List<Trial> after) {
        Optional<Nearest> fires = Optional.empty();
        for (int i = 0; i < before.size(); i++) {
            Trial one = before.get(i);
            Trial other = after.get(i);
            if (!one.lines().equals(other.lines())) {
                return Optional.of(
                        new Nearest(one.scenario(), Nearest.How.SETTLES_OTHERWISE, less(one, other), less(other, one)));
            }
            boolean otherwise = !one.fired().equals(other.fired());
            if (otherwise
                    && fires.filter(near -> near.how() == Nearest.How.FIRES_OTHERWISE)
                            .isEmpty()) {
                fires = Optional.of(new Nearest(one.scenario(), Nearest.How.FIRES_OTHERWISE, List.of(), List.of()));
            } else if (fires.isEmpty() && one.fired().contains(mutant.about())) {
                fires = Optional.of(new Nearest(one.scenario(), Nearest.How.FIRES, List.of(), List.of()));
            }
        }
        return fires;
    }

    private static List<String> less(Trial one, Trial other) {
        Multiset<String> lines = LinkedHashMultiset.create(one.lines());
        Multisets.removeOccurrences(lines, other.lines());
        return List.copyOf(lines);
    }
}
