package io.kaohe.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs entries that rest on some of the same facts, those first that have the fewest facts apart, and then those whose
 * amounts are closest. Which of the two lists is which makes no difference.
 */
final class FactsInCommon {
    private FactsInCommon() {}

    /** Pairs of one of {@code before} and one of {@code after}; both lists are sorted. */
    static List<Pair> of(List<Candidate> before, List<Candidate> after) {
        List<Pair> pairs = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        Set<Integer> takenAfter = new HashSet<>();
        for (Likely likely : likely(before, after)) {
            if (!taken.contains(likely.before()) && !takenAfter.contains(likely.after())) {
                taken.add(likely.before());
                takenAfter.add(likely.after());
                pairs.add(likely.pair());
            }
        }
        return pairs;
    }

    private static List<Likely> likely(List<Candidate> before, List<Candidate> after) {
        List<Likely> likely = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                Pair pair = new Pair(before.get(i), after.get(j));
                if (pair.hasAFactInCommon()) {
                    likely.add(new Likely(pair, i, j));
                }
            }
        }
        likely.sort(Likely.BEST_FIRST);
        return likely;
    }

    /** A pair, and the ranks of its two in their lists. */
    private record Likely(Pair pair, int before, int after) {
        static final Comparator<Likely> BEST_FIRST = Comparator.comparingInt(
                        (Likely one) -> one.pair().factsApart())
                .thenComparing(one -> one.pair().distance())
                .thenComparingInt(Likely::before)
                .thenComparingInt(Likely::after);
    }
}
