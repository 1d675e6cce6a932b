package io.kaohe.policy;

import java.time.Duration;

/**
 * How much a settlement may come to before it is given up, whole: the rules of a policy could never come to rest, or hold
 * every fact against every other. The program that settles sets them; nothing in a policy's files can.
 *
 * @param firings how often rules may fire, at least 1; by default a million times
 * @param time how long it may take, above 0; by default a minute
 */
public record SettlementLimits(int firings, Duration time) {
    /** A team-month of a thousand agents stays far below. */
    public static final SettlementLimits DEFAULT = new SettlementLimits(1_000_000, Duration.ofMinutes(1));

    /** @throws IllegalArgumentException if one of them is not above 0 */
    public SettlementLimits {
        if (firings < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("limits are above 0, and these are " + firings + " and " + time);
        }
    }

    /** These with so many firings. */
    public SettlementLimits withFirings(int most) {
        return new SettlementLimits(most, time);
    }

    /** These with so much time. */
    public SettlementLimits withTime(Duration most) {
        return new SettlementLimits(firings, most);
    }
}
