package io.kaohe.event;

import io.kaohe.problem.Problem;
import java.time.Duration;
import java.util.List;

/**
 * A month that was not settled, because of its facts or of a rule; whoever asked for it got the exception.
 *
 * @param problems what the exception says. <b>Their words name agents and facts</b>: their codes can be counted and
 *     logged, their words are for those who may read the facts
 * @param took how long it took to find that out
 */
public record SettlementRejected(SettlementBegun begun, List<Problem> problems, Duration took) {
    public SettlementRejected {
        problems = List.copyOf(problems);
    }
}
