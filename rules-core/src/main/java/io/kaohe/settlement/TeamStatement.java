package io.kaohe.settlement;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the month comes to for the team as a whole.
 *
 * @param fund the sum of the fines, CNY, where the policy pays them into a fund; else 0.00
 */
public record TeamStatement(String id, String name, BigDecimal fund, List<Entry> entries) {
    public TeamStatement {
        entries = List.copyOf(entries);
    }
}
