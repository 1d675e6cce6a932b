package io.kaohe.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which side of a limit an amount lies. */
class WageLimitTest {
    private static final BigDecimal PART = new BigDecimal("0.20");

    @ParameterizedTest(name = "of {0} with a minimum of {1}, {2} deducted: {3} not, {4}")
    @CsvSource({
        // a fifth of the wage lies below what is above the minimum wage
        "3100.00, 2010.00, 619.99, 0.00, part",
        "3100.00, 2010.00, 620.00, 0.00, part",
        "3100.00, 2010.00, 620.01, 0.01, part",
        "3100.00, 2010.00, 800.00, 180.00, part",
        // the fifth has a part of a fen: never a fen more
        "3100.04, 2010.00, 620.00, 0.00, part",
        "3100.04, 2010.00, 620.01, 0.01, part",
        // the minimum wage comes first
        "2200.00, 2010.00, 190.00, 0.00, minimum",
        "2200.00, 2010.00, 190.01, 0.01, minimum",
        "2200.00, 2010.00, 440.00, 250.00, minimum",
        // both at once, and a fen on either side of it
        "2512.50, 2010.00, 502.50, 0.00, both",
        "2512.50, 2010.00, 502.51, 0.01, both",
        "2512.45, 2010.00, 502.46, 0.01, minimum",
        "2512.55, 2010.00, 502.52, 0.01, part",
        // a wage at or below the minimum: nothing
        "2010.01, 2010.00, 0.01, 0.00, minimum",
        "2010.00, 2010.00, 0.01, 0.01, nothing",
        "1500.00, 2010.00, 300.00, 300.00, nothing",
        "0, 2010.00, 50.00, 50.00, nothing",
        // without a minimum wage the fifth is left
        "1000.00, 0, 200.00, 0.00, part",
        "1000.00, 0, 200.01, 0.01, part"
    })
    void whatMayNotBeDeducted(
            BigDecimal wage, BigDecimal minimum, BigDecimal deducted, BigDecimal notDeductible, String sentence) {
        WageLimit limit = new WageLimit(wage, minimum, deducted, PART);

        assertThat(limit.notDeductible()).isEqualByComparingTo(notDeductible);
        assertThat(limit.sentence()).isEqualTo(sentence);
    }

    @Property(tries = 500)
    void whatIsTakenKeepsBothLimitsAndAFenMoreWouldNot(
            @ForAll @IntRange(max = 600_000) int wage,
            @ForAll @IntRange(max = 300_000) int minimum,
            @ForAll @IntRange(max = 400_000) int deducted) {
        WageLimit limit = new WageLimit(fen(wage), fen(minimum), fen(deducted), PART);
        BigDecimal taken = limit.deducted().subtract(limit.notDeductible());

        assertThat(taken.signum()).isNotNegative();
        assertThat(isLawful(limit, taken)).isTrue();
        assertThat(limit.notDeductible().signum() > 0 && isLawful(limit, taken.add(fen(1))))
                .isFalse();
    }

    private static boolean isLawful(WageLimit limit, BigDecimal taken) {
        return taken.signum() == 0
                || (taken.compareTo(limit.wage().multiply(PART)) <= 0
                        && limit.wage().subtract(taken).compareTo(limit.minimum()) >= 0);
    }

    private static BigDecimal fen(int amount) {
        return BigDecimal.valueOf(amount, 2);
    }
}
