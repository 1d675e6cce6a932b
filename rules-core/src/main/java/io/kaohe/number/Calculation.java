package io.kaohe.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The functions that a calculation in a rule may use. All are exact. */
public final class Calculation {
    private static final int CENTS = 2;
    private static final Exact MOST_DECIMALS = Exact.of(30);

    private Calculation() {}

    /** The smaller of two numbers. */
    public static Exact min(Number a, Number b) {
        return Exact.of(a).compareTo(Exact.of(b)) <= 0 ? Exact.of(a) : Exact.of(b);
    }

    /** The greater of two numbers. */
    public static Exact max(Number a, Number b) {
        return Exact.of(a).compareTo(Exact.of(b)) >= 0 ? Exact.of(a) : Exact.of(b);
    }

    /** The greatest whole number that is not greater: of 14.9 it is 14, of -0.5 it is -1. */
    public static Exact floor(Number number) {
        return rounded(number, 0, RoundingMode.FLOOR);
    }

    /** The smallest whole number that is not smaller: of 14.1 it is 15. */
    public static Exact ceiling(Number number) {
        return rounded(number, 0, RoundingMode.CEILING);
    }

    /** The whole number that is left when all decimals are cut off: of -0.5 it is 0. */
    public static Exact cut(Number number) {
        return rounded(number, 0, RoundingMode.DOWN);
    }

    /**
     * The number with so many decimals, half up (ties away from zero).
     *
     * @param decimals at most 30; below 0 for tens, hundreds and so on
     */
    public static Exact round(Number number, Number decimals) {
        if (Exact.of(decimals).compareTo(MOST_DECIMALS) > 0
                || Exact.of(decimals).compareTo(MOST_DECIMALS.negated()) < 0) {
            throw new NoResultException(
                    "nothing is rounded to " + decimals + " decimals: at most to " + MOST_DECIMALS,
                    "不能舍入到 " + decimals + " 位小数，最多 " + MOST_DECIMALS + " 位");
        }
        return rounded(number, decimals.intValue(), RoundingMode.HALF_UP);
    }

    /**
     * One of so many equal shares of a sum of money. The sum is rounded to the fen first; the fen that are left over
     * when it is divided go to the first shares, one each, so that the shares add up to it.
     *
     * @param sum not negative
     * @param among how many shares there are, at least 1
     * @param nth which of them, from 1
     * @throws ArithmeticException if there is no such share
     */
    public static Exact share(Number sum, Number among, Number nth) {
        int shares = among.intValue();
        if (shares < 1
                || nth.intValue() < 1
                || nth.intValue() > shares
                || Exact.of(sum).signum() < 0) {
            throw new NoResultException(
                    "there is no share " + nth + " of " + among + " of " + sum,
                    sum + " 分成 " + among + " 份，没有第 " + nth + " 份");
        }
        BigDecimal whole = Exact.of(sum).rounded(CENTS, RoundingMode.HALF_UP).movePointRight(CENTS);
        BigDecimal[] divided = whole.divideAndRemainder(BigDecimal.valueOf(shares));
        boolean first = divided[1].compareTo(BigDecimal.valueOf(nth.intValue())) >= 0;
        BigDecimal own = first ? divided[0].add(BigDecimal.ONE) : divided[0];
        return Exact.of(own.movePointLeft(CENTS));
    }

    /** How two numbers compare: below 0, 0 or above 0. */
    public static int compare(Number a, Number b) {
        return Exact.of(a).compareTo(Exact.of(b));
    }

    private static Exact rounded(Number number, int decimals, RoundingMode mode) {
        return Exact.of(Exact.of(number).rounded(decimals, mode));
    }
}
