package io.kaohe.explanation;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.MoneyWay;
import io.kaohe.settlement.Statement;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a statement comes to.
 *
 * @param money wages, bonuses and commissions less everything that the agent pays, CNY; empty for a statement without
 *     an entry of money
 * @param points all points together; empty for a statement without any
 */
public record AgentTotals(Optional<BigDecimal> money, Optional<BigDecimal> points) {
    static AgentTotals of(Statement statement) {
        return new AgentTotals(
                sum(
                        statement,
                        EntryKind.Unit.MONEY,
                        entry -> MoneyWay.of(entry.kind())
                                .forTheAgent(entry.amount().orElse(BigDecimal.ZERO))),
                sum(statement, EntryKind.Unit.POINTS, entry -> entry.amount().orElse(BigDecimal.ZERO)));
    }

    private static Optional<BigDecimal> sum(
            Statement statement, EntryKind.Unit unit, Function<Entry, BigDecimal> amount) {
        return statement.entries().stream()
                .filter(entry -> entry.kind().unit() == unit)
                .map(amount)
                .reduce(BigDecimal::add);
    }
}
