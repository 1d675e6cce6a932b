package io.kaohe.derived;

import io.kaohe.fact.Property;
import io.kaohe.fact.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A red packet that a rule asked of an agent.
 *
 * @param date the date for which it is owed
 * @param amount CNY
 * @param shares into how many shares it is divided
 * @param again whether it is the second one for a packet that was not sent
 * @param basis what it is owed for
 */
public record RedPacketOwed(
        String agent,
        LocalDate date,
        @Property(atLeast = "0") BigDecimal amount,
        @Property(atLeast = "1") int shares,
        boolean again,
        List<? extends Subject> basis)
        implements OfDate {
    public RedPacketOwed {
        basis = List.copyOf(basis);
    }
}
