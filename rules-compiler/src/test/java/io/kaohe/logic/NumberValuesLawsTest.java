package io.kaohe.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.number.Exact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Sets of numbers against an oracle that asks each number by itself. Limits are multiples of a half, so that what is so at
 * each quarter is so everywhere.
 */
class NumberValuesLawsTest {
    private static final int FIRST = -6;
    private static final int LAST = 6;

    /** A set, and what is in it. */
    private record Known(NumberValues values, Predicate<BigDecimal> in, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    @Property(tries = 300)
    void aSetHasTheNumbersThatTheOracleHas(@ForAll("sets") Known set) {
        for (BigDecimal number : numbers(set.values().whole())) {
            assertThat(has(set.values(), number))
                    .as("%s in %s", number, set)
                    .isEqualTo(set.in().test(number));
        }
    }

    @Property(tries = 300)
    void aSetIsEmptyIfNoNumberIsInIt(@ForAll("sets") Known set) {
        assertThat(set.values().isEmpty())
                .isEqualTo(numbers(set.values().whole()).stream().noneMatch(set.in()));
    }

    @Property(tries = 300)
    void anyOneOfASetIsInIt(@ForAll("sets") Known set) {
        assertThat(set.values().any().isPresent()).isNotEqualTo(set.values().isEmpty());
        set.values()
                .any()
                .ifPresent(one ->
                        assertThat(set.values().stretches().contains(one)).isTrue());
    }

    @Property(tries = 300)
    void aSingleNumberIsTheOnlyOne(@ForAll("sets") Known set) {
        List<BigDecimal> all =
                numbers(set.values().whole()).stream().filter(set.in()).toList();

        assertThat(set.values().single().map(Exact::decimal).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(all.size() == 1 ? Optional.of(all.get(0).stripTrailingZeros()) : Optional.empty());
    }

    @Property(tries = 300)
    void oneSetHasAllOfAnotherIfNoNumberOfThatIsMissing(@ForAll("pairs") Tuple.Tuple2<Known, Known> pair) {
        Known one = pair.get1();
        Known other = pair.get2();
        List<BigDecimal> numbers = numbers(one.values().whole());

        assertThat(one.values().containsAll(other.values()))
                .isEqualTo(numbers.stream().filter(other.in()).allMatch(one.in()));
        assertThat(one.values().isApartFrom(other.values()))
                .isEqualTo(numbers.stream().filter(other.in()).noneMatch(one.in()));
    }

    @Property(tries = 300)
    void setsAreEqualIfTheyHaveTheSameNumbers(@ForAll("pairs") Tuple.Tuple2<Known, Known> pair) {
        Known one = pair.get1();
        Known other = pair.get2();

        assertThat(one.values().equals(other.values()))
                .isEqualTo(numbers(one.values().whole()).stream()
                        .allMatch(number -> one.in().test(number) == other.in().test(number)));
    }

    @Property(tries = 300)
    void theSpanGoesFromTheFirstToTheLast(@ForAll("sets") Known set) {
        List<BigDecimal> all =
                numbers(set.values().whole()).stream().filter(set.in()).toList();

        assertThat(set.values().span().isPresent()).isNotEqualTo(all.isEmpty());
        set.values()
                .span()
                .ifPresent(span -> assertThat(all)
                        .allMatch(number -> span.contains(Exact.of(number)))
                        .allMatch(number ->
                                set.values().stretches().asRanges().stream().allMatch(span::encloses)));
    }

    @Provide
    Arbitrary<Known> sets() {
        return Arbitraries.of(true, false).flatMap(NumberValuesLawsTest::sets);
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Known, Known>> pairs() {
        return Arbitraries.of(true, false)
                .flatMap(whole -> Combinators.combine(sets(whole), sets(whole)).as(Tuple::of));
    }

    /** Of comparisons, and what is made of two such sets, three times over. */
    private static Arbitrary<Known> sets(boolean whole) {
        Arbitrary<Known> sets = comparisons(whole);
        for (int depth = 0; depth < 3; depth++) {
            sets = Arbitraries.oneOf(comparisons(whole), combined(sets));
        }
        return sets;
    }

    private static Arbitrary<Known> combined(Arbitrary<Known> sets) {
        return Arbitraries.oneOf(
                sets.map(set -> new Known(set.values().not(), set.in().negate(), "not " + set)),
                Combinators.combine(sets, sets)
                        .as((one, other) -> new Known(
                                one.values().and(other.values()),
                                one.in().and(other.in()),
                                "(" + one + " and " + other + ")")),
                Combinators.combine(sets, sets)
                        .as((one, other) -> new Known(
                                one.values().or(other.values()),
                                one.in().or(other.in()),
                                "(" + one + " or " + other + ")")));
    }

    private static Arbitrary<Known> comparisons(boolean whole) {
        return Combinators.combine(
                        Arbitraries.of("<", "<=", ">", ">=", "==", "!="),
                        Arbitraries.integers().between(-8, 8))
                .as((sign, halves) -> {
                    BigDecimal limit = BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2));
                    return new Known(
                            NumberValues.of(sign, Exact.of(limit), whole),
                            number -> compares(sign, number.compareTo(limit)),
                            sign + " " + limit);
                });
    }

    private static boolean compares(String sign, int order) {
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "==" -> order == 0;
            default -> order != 0;
        };
    }

    private static boolean has(NumberValues values, BigDecimal number) {
        return values.stretches().contains(Exact.of(number));
    }

    /** Whole numbers, or quarters; further than any limit on both sides. */
    private static List<BigDecimal> numbers(boolean whole) {
        int steps = whole ? 1 : 4;
        return IntStream.rangeClosed(FIRST * steps, LAST * steps)
                .mapToObj(step -> BigDecimal.valueOf(step).divide(BigDecimal.valueOf(steps)))
                .toList();
    }
}
