package io.kaohe.derived;

import io.kaohe.fact.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Time that a rule counts as absence without leave (旷工).
 *
 * @param on the date; empty for absence that is not about one date
 * @param days how much it counts
 * @param basis what it is counted for
 */
public record AbsentTime(String agent, Optional<LocalDate> on, BigDecimal days, List<? extends Subject> basis)
        implements OfAgent {
    public AbsentTime {
        basis = List.copyOf(basis);
    }
}
