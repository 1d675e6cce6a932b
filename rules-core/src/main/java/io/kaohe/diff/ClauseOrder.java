package io.kaohe.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The clauses of two versions in one order. */
final class ClauseOrder {
    private ClauseOrder() {}

    /** The clauses after, in their order, and among them those that were only before, each behind the one it followed. */
    static List<String> merged(Collection<String> before, Collection<String> after) {
        List<String> merged = new ArrayList<>(after);
        int place = 0;
        for (String clause : before) {
            int known = merged.indexOf(clause);
            if (known < 0) {
                merged.add(place, clause);
                place++;
            } else {
                place = known + 1;
            }
        }
        return merged;
    }
}
