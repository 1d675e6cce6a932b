package io.kaohe.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An agent's sales of the month, CNY.
 *
 * @param target the target; may be unknown
 * @param conversion the share of enquiries that ended in a sale, 0 to 1; may be unknown
 * @param promotion sales of the promoted goods
 * @param sheetOnTime whether the production sheet was handed in on time
 * @param overstated whether the sales were reported too high
 */
public record Sales(
        @Property(agent = true) String agent,
        @Property(atLeast = "0") BigDecimal amount,
        @Property(atLeast = "0") @Nullable BigDecimal target,
        @Property(atLeast = "0", atMost = "1") @Nullable BigDecimal conversion,
        @Property(absent = "0", atLeast = "0") BigDecimal promotion,
        @Property(absent = "true") boolean sheetOnTime,
        @Property(absent = "false") boolean overstated)
        implements AgentFact {
    @Override
    public BigDecimal target() {
        return MissingFigureException.require(target, this, "target");
    }

    public boolean hasTarget() {
        return target != null;
    }

    @Override
    public BigDecimal conversion() {
        return MissingFigureException.require(conversion, this, "conversion");
    }

    public boolean hasConversion() {
        return conversion != null;
    }

    @Override
    public String array() {
        return "sales";
    }
}
