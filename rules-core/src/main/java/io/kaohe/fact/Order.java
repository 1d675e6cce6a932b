package io.kaohe.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order of a buyer.
 *
 * @param amount what the buyer paid or was to pay, CNY
 * @param refunded what was paid back of it, CNY, at most the amount
 * @param agentNumber the id of the agent that its remark names; may be unknown
 * @param silent whether no agent was asked before the buyer ordered; then no remark names one
 */
public record Order(
        String id,
        @Property(inPeriod = true) LocalDate date,
        @Property(atLeast = "0") BigDecimal amount,
        @Property(absent = "0", atLeast = "0") BigDecimal refunded,
        OrderStatus status,
        @Property(agent = true) @Nullable String agentNumber,
        @Property(absent = "false") boolean silent)
        implements Fact {

    @Override
    public String agentNumber() {
        return MissingFigureException.require(agentNumber, this, "agentNumber");
    }

    public boolean hasAgentNumber() {
        return agentNumber != null;
    }

    @Override
    public String array() {
        return "orders";
    }

    @Override
    public List<String> key() {
        return List.of(id);
    }

    @Override
    public Optional<String> about() {
        return Optional.ofNullable(agentNumber);
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(date);
    }
}
