package io.kaohe.derived;

import io.kaohe.fact.Subject;
import java.time.LocalDate;
import java.util.List;

/**
 * That a rule takes an agent to have been absent without leave (旷工) on a date. There may be several for one date.
 *
 * @param basis what it is concluded from
 */
public record AbsentOn(String agent, LocalDate date, List<? extends Subject> basis) implements OfDate {
    public AbsentOn {
        basis = List.copyOf(basis);
    }
}
