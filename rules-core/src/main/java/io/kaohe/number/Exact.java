package io.kaohe.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A rational number, exact whatever is done to it: 1/3 of 3 is 1. It is rounded when it is asked to be, once. Two of
 * them are equal if they are the same number. One that comes to more than 5,000 digits is given up, with a
 * {@link NoResultException}.
 */
public final class Exact extends Number implements Comparable<Exact> {
    private static final long serialVersionUID = 1L;

    /** A fraction longer than this is reduced before it grows further. */
    private static final int MOST_DIGITS = 60;

    /** So many digits are never reached by money, and calculated with in no time. */
    static final int LONGEST = 5_000;

    public static final Exact ZERO = new Exact(BigDecimal.ZERO, BigDecimal.ONE);
    public static final Exact ONE = new Exact(BigDecimal.ONE, BigDecimal.ONE);

    private final BigDecimal numerator;

    /** Above 0. */
    private final BigDecimal denominator;

    private Exact(BigDecimal numerator, BigDecimal denominator) {
        if (isTooLong(numerator) || isTooLong(denominator)) {
            throw new NoResultException("a number came to more than " + LONGEST + " digits", "有数字超过 " + LONGEST + " 位");
        }
        this.numerator = numerator;
        this.denominator = denominator;
    }

    private static boolean isTooLong(BigDecimal number) {
        return number.precision() > LONGEST || Math.abs(number.scale()) > LONGEST;
    }

    /**
     * The same number.
     *
     * @throws IllegalArgumentException if it is a binary fraction or of a type that is not known
     */
    public static Exact of(Number number) {
        if (number instanceof Exact exact) {
            return exact;
        }
        if (number instanceof BigDecimal decimal) {
            return new Exact(decimal, BigDecimal.ONE);
        }
        if (number instanceof Integer || number instanceof Long) {
            return new Exact(BigDecimal.valueOf(number.longValue()), BigDecimal.ONE);
        }
        throw new IllegalArgumentException(number + " is no exact number but a " + number.getClass());
    }

    /** The number that a text such as {@code 0.95} says. */
    public static Exact of(String decimal) {
        return new Exact(new BigDecimal(decimal), BigDecimal.ONE);
    }

    /** The quotient of two whole numbers. */
    public static Exact ratio(int part, int whole) {
        return of(part).over(of(whole));
    }

    public Exact plus(Exact other) {
        return denominator.equals(other.denominator)
                ? new Exact(numerator.add(other.numerator), denominator)
                : of(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    public Exact minus(Exact other) {
        return plus(other.negated());
    }

    public Exact negated() {
        return new Exact(numerator.negate(), denominator);
    }

    public Exact times(Exact other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient, not rounded.
     *
     * @throws ArithmeticException if the other number is 0
     */
    public Exact over(Exact other) {
        if (other.signum() == 0) {
            throw new NoResultException(this + " cannot be divided by 0", this + " 不能除以 0");
        }
        BigDecimal dividend = numerator.multiply(other.denominator);
        BigDecimal divisor = denominator.multiply(other.numerator);
        return divisor.signum() < 0 ? of(dividend.negate(), divisor.negate()) : of(dividend, divisor);
    }

    public int signum() {
        return numerator.signum();
    }

    /** This number with so many decimals. */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        if (isDecimal()) {
            return numerator.setScale(decimals, mode);
        }
        return numerator.divide(denominator, decimals, mode);
    }

    /** This number to 34 digits. */
    public BigDecimal decimal() {
        if (isDecimal() && numerator.precision() <= MathContext.DECIMAL128.getPrecision()) {
            return numerator;
        }
        return numerator.divide(denominator, MathContext.DECIMAL128);
    }

    /** Whether this number can be written with an end: 1/8 can, 1/3 cannot. */
    public boolean isFinite() {
        if (isDecimal()) {
            return true;
        }
        BigInteger rest = integers()[1];
        for (BigInteger factor : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(factor).signum() == 0) {
                rest = rest.divide(factor);
            }
        }
        return rest.equals(BigInteger.ONE);
    }

    private boolean isDecimal() {
        return denominator.equals(BigDecimal.ONE);
    }

    private static Exact of(BigDecimal numerator, BigDecimal denominator) {
        Exact fraction = new Exact(numerator, denominator);
        return denominator.precision() + numerator.precision() > MOST_DIGITS && !denominator.equals(BigDecimal.ONE)
                ? fraction.reduced()
                : fraction;
    }

    private Exact reduced() {
        BigInteger[] parts = integers();
        return new Exact(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }

    /** Numerator and denominator without a common factor. */
    private BigInteger[] integers() {
        int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        BigInteger above = numerator.setScale(scale).unscaledValue();
        BigInteger below = denominator.setScale(scale).unscaledValue();
        BigInteger common = above.gcd(below);
        return new BigInteger[] {above.divide(common), below.divide(common)};
    }

    @Override
    public int compareTo(Exact other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact number && compareTo(number) == 0;
    }

    @Override
    public int hashCode() {
        return numerator
                .divide(denominator, MathContext.DECIMAL32)
                .stripTrailingZeros()
                .hashCode();
    }

    @Override
    public int intValue() {
        return decimal().intValue();
    }

    @Override
    public long longValue() {
        return decimal().longValue();
    }

    @Override
    public float floatValue() {
        throw new UnsupportedOperationException("an exact number is never made a binary fraction");
    }

    @Override
    public double doubleValue() {
        throw new UnsupportedOperationException("an exact number is never made a binary fraction");
    }

    /** A decimal where it has an end, else a fraction. */
    @Override
    public String toString() {
        BigInteger[] parts = integers();
        if (isFinite()) {
            BigDecimal decimal = new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]));
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        return parts[0] + "/" + parts[1];
    }
}
