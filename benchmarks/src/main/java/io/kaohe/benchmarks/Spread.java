package io.kaohe.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The least, the middle and the greatest of some figures. */
record Spread(BigDecimal least, BigDecimal median, BigDecimal greatest) {
    static Spread of(List<BigDecimal> figures) {
        List<BigDecimal> sorted = new ArrayList<>(figures);
        sorted.sort(Comparator.naturalOrder());
        return new Spread(sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }

    /** Pair by pair. */
    static Spread ofRatios(List<BigDecimal> figures, List<BigDecimal> others) {
        List<BigDecimal> ratios = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            ratios.add(figures.get(i).divide(others.get(i), 2, RoundingMode.HALF_UP));
        }
        return of(ratios);
    }

    /** Cells of a table: the median, then least to greatest. */
    String cells() {
        return median.toPlainString() + " | " + least.toPlainString() + "–" + greatest.toPlainString();
    }
}
