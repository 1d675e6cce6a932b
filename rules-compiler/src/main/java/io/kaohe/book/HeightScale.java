package io.kaohe.book;

import io.kaohe.number.Exact;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Where the heights of steps lie, so that no two of their labels meet: to scale if that has room, else by rank. */
final class HeightScale {
    private static final int LOWEST = 120;
    private static final int HIGHEST = 420;
    private static final int NEAR_ZERO = 3;

    private final List<Exact> heights;
    private final Exact bottom;
    private final Exact range;
    private final int height;
    private final boolean toScale;

    private HeightScale(List<Exact> heights, Exact bottom, Exact range, int height, boolean toScale) {
        this.heights = heights;
        this.bottom = bottom;
        this.range = range;
        this.height = height;
        this.toScale = toScale;
    }

    /** @param all at least one */
    static HeightScale of(Collection<Exact> all) {
        TreeSet<Exact> sorted = new TreeSet<>(all);
        List<Exact> heights = List.copyOf(sorted);
        if (isNearZero(sorted)) {
            sorted.add(Exact.ZERO);
        }
        Exact bottom = sorted.first();
        Exact range = sorted.last().minus(bottom);
        if (range.signum() == 0) {
            return new HeightScale(heights, bottom, Exact.ONE, LabelSize.LINE, true);
        }
        Exact least = range;
        for (int i = 0; i + 1 < heights.size(); i++) {
            Exact gap = heights.get(i + 1).minus(heights.get(i));
            least = gap.compareTo(least) < 0 ? gap : least;
        }
        Exact needed = range.over(least).times(Exact.of(LabelSize.LINE));
        if (needed.compareTo(Exact.of(HIGHEST)) > 0) {
            return new HeightScale(heights, bottom, range, heights.size() * LabelSize.LINE, false);
        }
        int height = needed.rounded(0, RoundingMode.CEILING).intValueExact();
        return new HeightScale(heights, bottom, range, Math.max(height, LOWEST), true);
    }

    /** Whether the lowest is so much lower than the highest that the distance from 0 tells something. */
    private static boolean isNearZero(TreeSet<Exact> heights) {
        return heights.first().times(Exact.of(NEAR_ZERO)).compareTo(heights.last()) <= 0;
    }

    /** Whether the lowest place is that of 0, and no height of its own. */
    boolean beginsAtZero() {
        return toScale && bottom.signum() == 0 && above(heights.get(0)) > 0;
    }

    /** From the lowest place to the highest. */
    int height() {
        return height;
    }

    boolean isToScale() {
        return toScale;
    }

    /** How far a height lies above the lowest place. */
    int above(Exact one) {
        if (!toScale) {
            return (heights.indexOf(one) + 1) * LabelSize.LINE - LabelSize.LINE / 2;
        }
        return one.minus(bottom)
                .times(Exact.of(height))
                .over(range)
                .rounded(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    List<Exact> heights() {
        return heights;
    }
}
