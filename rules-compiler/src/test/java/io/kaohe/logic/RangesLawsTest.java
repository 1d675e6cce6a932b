package io.kaohe.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import io.kaohe.number.Exact;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Calculations with stretches against the numbers in them: whatever comes out of two of them lies in the result. */
class RangesLawsTest {
    @Property
    void aSumLiesInTheSumOfTheStretches(@ForAll("stretches") Range<Exact> a, @ForAll("stretches") Range<Exact> b) {
        encloses(Ranges.plus(a, b), a, b, Exact::plus);
    }

    @Property
    void aProductLiesInTheProductOfTheStretches(
            @ForAll("stretches") Range<Exact> a, @ForAll("stretches") Range<Exact> b) {
        encloses(Ranges.times(a, b), a, b, Exact::times);
    }

    @Property
    void aMultipleLiesInTheMultipleOfTheStretch(@ForAll("stretches") Range<Exact> a, @ForAll("numbers") Exact factor) {
        Range<Exact> multiple = Ranges.times(a, factor);

        assertThat(members(a)).allMatch(one -> multiple.contains(one.times(factor)));
    }

    @Property
    void aQuotientLiesInTheQuotientOfTheStretches(
            @ForAll("stretches") Range<Exact> a, @ForAll("stretches") Range<Exact> b) {
        Range<Exact> quotient = Ranges.over(a, b);

        for (Exact one : members(a)) {
            assertThat(members(b))
                    .filteredOn(other -> other.signum() != 0)
                    .allMatch(other -> quotient.contains(one.over(other)));
        }
    }

    @Property
    void theLesserOfTwoNumbersLiesInTheLesserStretch(
            @ForAll("stretches") Range<Exact> a, @ForAll("stretches") Range<Exact> b) {
        encloses(Ranges.min(a, b), a, b, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    @Property
    void theGreaterOfTwoNumbersLiesInTheGreaterStretch(
            @ForAll("stretches") Range<Exact> a, @ForAll("stretches") Range<Exact> b) {
        encloses(Ranges.max(a, b), a, b, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /** Sums, and the lesser and greater of two, have no number too many. */
    @Property
    void nothingElseLiesInASumOrInTheLesserOrGreater(
            @ForAll("stretches") Range<Exact> a, @ForAll("stretches") Range<Exact> b) {
        Range<Exact> less = Ranges.min(a, b);
        Range<Exact> more = Ranges.max(a, b);

        assertThat(members(Ranges.plus(a, b)))
                .filteredOn(sum -> !isNearAnEnd(sum))
                .allMatch(sum -> members(a, 8).stream().anyMatch(one -> b.contains(sum.minus(one))));
        assertThat(members(less)).allMatch(one -> a.contains(one) || b.contains(one));
        assertThat(members(more)).allMatch(one -> a.contains(one) || b.contains(one));
    }

    private static void encloses(Range<Exact> result, Range<Exact> a, Range<Exact> b, BinaryOperator<Exact> operation) {
        for (Exact one : members(a)) {
            assertThat(members(b)).allMatch(other -> result.contains(operation.apply(one, other)));
        }
    }

    /** Beyond it a summand may be none of those that are tried. */
    private static boolean isNearAnEnd(Exact number) {
        return number.compareTo(Exact.of(-4)) <= 0 || number.compareTo(Exact.of(4)) >= 0;
    }

    @Provide
    Arbitrary<Exact> numbers() {
        return Arbitraries.integers().between(-6, 6).map(RangesLawsTest::half);
    }

    /** Stretches with limits of whole numbers, open and closed, bounded and not. */
    @Provide
    Arbitrary<Range<Exact>> stretches() {
        Arbitrary<Exact> limits = Arbitraries.integers().between(-3, 3).map(Exact::of);
        Arbitrary<BoundType> types = Arbitraries.of(BoundType.class);
        return Arbitraries.oneOf(
                Combinators.combine(limits, limits, types, types)
                        .filter((one, other, low, high) -> one.compareTo(other) < 0
                                || one.equals(other) && low == BoundType.CLOSED && high == BoundType.CLOSED)
                        .as((one, other, low, high) -> Range.range(one, low, other, high)),
                Combinators.combine(limits, types).as(Range::upTo),
                Combinators.combine(limits, types).as(Range::downTo),
                Arbitraries.just(Range.all()));
    }

    /** The halves in a stretch, further than any limit on both sides. */
    private static List<Exact> members(Range<Exact> stretch) {
        return members(stretch, 2);
    }

    private static List<Exact> members(Range<Exact> stretch, int steps) {
        return IntStream.rangeClosed(-8 * steps, 8 * steps)
                .mapToObj(step -> Exact.of(BigDecimal.valueOf(step).divide(BigDecimal.valueOf(steps))))
                .filter(stretch::contains)
                .toList();
    }

    private static Exact half(int halves) {
        return Exact.of(BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2)));
    }
}
