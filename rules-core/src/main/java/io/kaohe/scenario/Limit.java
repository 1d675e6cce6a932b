package io.kaohe.scenario;

import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.math.BigInteger;
import java.util.List;

/**
 * A comparison that sets a bound, such as {@code minutes <= 10}.
 *
 * <p>Of the two sides of a bound one holds the bound itself. On a scale of whole numbers or of dates the other side
 * counts only where it begins: of {@code minutes <= 10}, {@link Side#BEYOND} is 11 and not 25. Decimals have no such
 * neighbours, and any number of the side will do.
 *
 * @param left what is compared, as it stands in the file
 * @param sign one of {@code <}, {@code <=}, {@code >}, {@code >=}, {@code ==} and {@code !=}
 * @param right the bound, as it stands in the file but without the sign of an exact decimal
 * @param whole whether both are whole numbers, or both dates
 */
public record Limit(String left, String sign, String right, boolean whole) {
    /** The comparison as it stands in the file. */
    public String text() {
        return left + " " + sign + " " + right;
    }

    /** The sides that differ: those of {@code ==} and {@code !=} are on the bound and off it. */
    public List<Side> sides() {
        return switch (sign) {
            case "==" -> List.of(Side.EXACTLY, Side.BEYOND);
            case "!=" -> List.of(Side.EXACTLY, Side.WITHIN);
            default -> List.of(Side.values());
        };
    }

    /**
     * Whether facts reach a side.
     *
     * @param order how what is compared stands to the bound: below 0, 0, above 0
     * @param next whether the two are neighbours on a whole scale
     */
    public boolean reaches(Side side, int order, boolean next) {
        return switch (side) {
            case EXACTLY -> order == 0;
            case WITHIN -> holds(order) && (!whole || holds(0) || next);
            case BEYOND -> !holds(order) && (!whole || !holds(0) || next);
        };
    }

    /** The side that the bound itself belongs to. */
    public Side sideOfTheBound() {
        return holds(0) ? Side.WITHIN : Side.BEYOND;
    }

    private boolean holds(int order) {
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "==" -> order == 0;
            default -> order != 0;
        };
    }

    /** The facts that reach a side, in words: {@code minutes exactly 10}. */
    public Words facts(Side side) {
        if (side == Side.EXACTLY) {
            return compared("exactly", right);
        }
        boolean within = side == Side.WITHIN;
        boolean beginsOffTheBound = within != holds(0);
        boolean above = holds(1) == within;
        boolean below = holds(-1) == within;
        if (whole && beginsOffTheBound) {
            return neighbour(above, below);
        }
        return above && below
                ? compared("other-than", right)
                : compared(
                        above ? beginsOffTheBound ? "above" : "at-least" : beginsOffTheBound ? "below" : "up-to",
                        right);
    }

    private Words neighbour(boolean above, boolean below) {
        if (right.matches("-?\\d+")) {
            BigInteger bound = new BigInteger(right);
            String low = bound.subtract(BigInteger.ONE).toString();
            String high = bound.add(BigInteger.ONE).toString();
            return above && below
                    ? Words.of(left + " " + low + " or " + high, left + " 为 " + low + " 或 " + high)
                    : compared("exactly", above ? high : low);
        }
        return compared(above && below ? "next-to" : above ? "next-above" : "next-below", right);
    }

    private Words compared(String word, String bound) {
        return language -> left + " " + Terms.word(word, language).replace("{0}", bound);
    }
}
