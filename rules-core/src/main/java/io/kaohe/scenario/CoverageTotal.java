package io.kaohe.scenario;

/**
 * How much of a kind is reached.
 *
 * @param reached how many scenarios reach
 * @param all how many there are
 */
public record CoverageTotal(CoverageKind kind, int reached, int all) {
    /** The share in whole per cent, cut: 100 says that all are reached, and so it does where there are none. */
    public int percent() {
        return all == 0 ? 100 : reached * 100 / all;
    }
}
