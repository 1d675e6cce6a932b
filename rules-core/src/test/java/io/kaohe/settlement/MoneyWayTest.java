package io.kaohe.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.fact.EntryKind;
import io.kaohe.fact.EntryKind.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyWayTest {
    private static final BigDecimal TEN = new BigDecimal("10.00");

    @ParameterizedTest
    @EnumSource
    void moneyGoesOneWayOrTheOtherAndNothingElseDoes(EntryKind kind) {
        assertThat(MoneyWay.of(kind) != MoneyWay.NONE).isEqualTo(kind.unit() == Unit.MONEY);
    }

    @Test
    void whatTheAgentGetsIsAboveZeroAndWhatTheAgentGivesBelow() {
        assertThat(MoneyWay.of(EntryKind.BONUS).forTheAgent(TEN)).isEqualTo("10.00");
        assertThat(MoneyWay.of(EntryKind.FINE).forTheAgent(TEN)).isEqualTo("-10.00");
    }

    @Test
    void pointsAreWorthNoMoney() {
        assertThat(MoneyWay.of(EntryKind.POINTS).forTheAgent(TEN)).isZero();
    }
}
