package io.kaohe.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor's look at an agent's chats.
 *
 * @param score the mark given; may be unknown
 * @param pointsOff points taken off
 * @param findings codes of what was found
 */
public record ChatAudit(
        @Property(agent = true) String agent,
        @Property(inPeriod = true) LocalDate date,
        @Property(atLeast = "0") @Nullable BigDecimal score,
        @Property(absent = "0", atLeast = "0") BigDecimal pointsOff,
        @Property(list = CodeList.CHAT_FINDING) List<String> findings)
        implements DatedFact {
    public ChatAudit {
        findings = List.copyOf(findings);
    }

    @Override
    public BigDecimal score() {
        return MissingFigureException.require(score, this, "score");
    }

    public boolean hasScore() {
        return score != null;
    }

    @Override
    public String array() {
        return "chatAudits";
    }
}
