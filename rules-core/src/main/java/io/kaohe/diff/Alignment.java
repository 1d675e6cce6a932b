package io.kaohe.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs two lists that are sorted by amount: each of the shorter list gets a partner, in the order of both, such that
 * the amounts lie as close together as they can; of equally good ways the one with the earlier partners. Which of the
 * two lists is which makes no difference.
 */
final class Alignment {
    private final List<Candidate> shorter;
    private final List<Candidate> longer;

    /** By the first so many of either list, how far apart the amounts are at best. */
    private final BigDecimal[][] distances;

    private Alignment(List<Candidate> shorter, List<Candidate> longer) {
        this.shorter = shorter;
        this.longer = longer;
        distances = new BigDecimal[shorter.size() + 1][longer.size() + 1];
        for (int j = 0; j <= longer.size(); j++) {
            distances[0][j] = BigDecimal.ZERO;
            for (int i = 1; i <= Math.min(j, shorter.size()); i++) {
                BigDecimal paired = distances[i - 1][j - 1].add(pair(i, j).distance());
                distances[i][j] = i == j ? paired : paired.min(distances[i][j - 1]);
            }
        }
    }

    /** Pairs of one of {@code before} and one of {@code after}. */
    static List<Pair> of(List<Candidate> before, List<Candidate> after) {
        return before.size() <= after.size()
                ? new Alignment(before, after).pairs()
                : new Alignment(after, before)
                        .pairs().stream().map(Pair::turned).toList();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        int j = longer.size();
        for (int i = shorter.size(); i > 0; i--) {
            while (j > i && distances[i][j].compareTo(distances[i][j - 1]) == 0) {
                j--;
            }
            pairs.add(pair(i, j));
            j--;
        }
        return pairs;
    }

    /** Of the i-th of the shorter and the j-th of the longer list. */
    private Pair pair(int i, int j) {
        return new Pair(shorter.get(i - 1), longer.get(j - 1));
    }
}
