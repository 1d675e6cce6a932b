package io.kaohe.fact;

import io.kaohe.problem.PolicyException;
import io.kaohe.text.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Whatever an entry of a settlement can be about: an agent, the team, a fact, or what follows from facts. */
public interface Subject {
    /** The id of the agent concerned; empty where the team is. */
    Optional<String> about();

    /** The date concerned; empty where the month is. */
    Optional<LocalDate> on();

    /**
     * The Monday of the week of the date concerned, which tells one week from another.
     *
     * @throws PolicyException if no date is concerned
     */
    default LocalDate week() {
        return on().map(date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .orElseThrow(() -> PolicyException.of(
                        "no-week", Words.of("what has no date has no week either", "没有日期，也就没有所在的周")));
    }
}
