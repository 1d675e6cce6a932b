package io.kaohe.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {
    @Test
    void aThirdOfThreeIsOne() {
        assertThat(Exact.ratio(1, 3).times(Exact.of(3))).isEqualTo(Exact.ONE);
        assertThat(Exact.ratio(1, 3).plus(Exact.ratio(1, 6))).hasToString("0.5");
        assertThat(Exact.ratio(2, 6)).isEqualTo(Exact.ratio(1, 3)).hasSameHashCodeAs(Exact.ratio(1, 3));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 1/3", "-1, 3, -1/3", "1, -3, -1/3", "1, 8, 0.125", "10, 5, 2", "0, 7, 0", "700, 1, 700"})
    void itIsWrittenWithAnEndWhereItHasOne(int part, int whole, String text) {
        assertThat(Exact.ratio(part, whole)).hasToString(text);
        assertThat(Exact.ratio(part, whole).isFinite()).isEqualTo(!text.contains("/"));
    }

    @Test
    void binaryFractionsAndDivisionsByZeroAreRefused() {
        assertThatThrownBy(() -> Exact.of(0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Exact.ONE.over(Exact.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("1 cannot be divided by 0");
        assertThatThrownBy(Exact.ONE::doubleValue).isInstanceOf(UnsupportedOperationException.class);
    }

    @Property
    void whatIsDividedAndMultipliedIsTheSame(
            @ForAll @LongRange(min = -999_999_999, max = 999_999_999) long a,
            @ForAll @IntRange(min = 1, max = 9999) int b,
            @ForAll @IntRange(min = 1, max = 9999) int c) {
        Exact number = Exact.of(a).over(Exact.of(b)).over(Exact.of(c));

        assertThat(number.times(Exact.of(c)).times(Exact.of(b))).isEqualTo(Exact.of(a));
        assertThat(number.minus(number)).isEqualTo(Exact.ZERO);
    }

    @Property
    void aLongSumStaysExact(@ForAll @IntRange(min = 2, max = 400) int terms) {
        Exact sum = Exact.ZERO;
        for (int i = 1; i <= terms; i++) {
            sum = sum.plus(Exact.ratio(1, i)).minus(Exact.ratio(1, i + 1));
        }

        assertThat(sum).isEqualTo(Exact.ratio(terms, terms + 1));
    }

    @Property
    void sharesAddUpToTheFen(
            @ForAll @LongRange(min = 0, max = 10_000_000) long fen, @ForAll @IntRange(min = 1, max = 60) int among) {
        BigDecimal sum = BigDecimal.valueOf(fen, 2);
        Exact total = Exact.ZERO;
        for (int nth = 1; nth <= among; nth++) {
            Exact share = Calculation.share(sum, among, nth);
            assertThat(share.rounded(2, RoundingMode.UNNECESSARY)).isNotNegative();
            assertThat(share.minus(Calculation.share(sum, among, among))).isBetween(Exact.ZERO, Exact.of("0.01"));
            total = total.plus(share);
        }

        assertThat(total).isEqualTo(Exact.of(sum));
    }

    @ParameterizedTest
    @CsvSource({"2.5, 2, 3, 2, 3", "-2.5, -3, -2, -2, -3", "3, 3, 3, 3, 3", "-0.4, -1, 0, 0, 0"})
    void wholeNumbersAreTakenAsTheFunctionSays(String number, String floor, String ceiling, String cut, String round) {
        assertThat(Calculation.floor(Exact.of(number))).hasToString(floor);
        assertThat(Calculation.ceiling(Exact.of(number))).hasToString(ceiling);
        assertThat(Calculation.cut(Exact.of(number))).hasToString(cut);
        assertThat(Calculation.round(Exact.of(number), 0)).hasToString(round);
    }
}
