package io.kaohe.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.fact.EntryKind;
import io.kaohe.number.Exact;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    @ParameterizedTest(name = "{1} of {0} is written {2}")
    @CsvSource({
        "FINE, 20, 20.00",
        "FINE, 0.005, 0.01",
        "FINE, 0.00499, 0.00",
        "POINTS, -0.005, -0.01",
        "POINTS, -2.5, -2.50",
        "WAGE, 1e3, 1000.00",
        "ABSENCE, 0.50, 0.5",
        "ABSENCE, 10, 10",
        "ABSENCE, 1e1, 10",
        "COEFFICIENT, 1.10, 1.1",
        "COEFFICIENT, 0.98125, 0.98125",
        "FIGURE, 371, 371",
    })
    void amountsAreRoundedOnceHalfUpAndWrittenByTheirUnit(EntryKind kind, BigDecimal exact, String written) {
        assertThat(Amounts.text(kind, exact)).isEqualTo(written);
        assertThat(Amounts.text(kind, Amounts.rounded(kind, exact))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"COEFFICIENT, 1, 3, 0.3333", "FIGURE, 2, 3, 0.6667", "FIGURE, 1, 32, 0.03125", "FINE, 1, 3, 0.33"})
    void aRatioWithoutAnEndIsRoundedInItsOwnEntry(EntryKind kind, int part, int whole, String written) {
        assertThat(Amounts.rounded(kind, Exact.ratio(part, whole))).hasToString(written);
    }
}
