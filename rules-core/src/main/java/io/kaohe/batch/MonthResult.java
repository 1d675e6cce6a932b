package io.kaohe.batch;

import io.kaohe.problem.Problem;
import io.kaohe.settlement.Settlement;
import java.util.List;

/** What became of a month of a batch. */
public sealed interface MonthResult {
    /** The name of its {@link MonthSource}. */
    String source();

    /**
     * It was settled.
     *
     * @param settlements one for each policy, in the order in which the batch has them
     */
    record Settled(String source, List<Settlement> settlements) implements MonthResult {
        public Settled {
            settlements = List.copyOf(settlements);
        }
    }

    /**
     * It was rejected, by one of the policies at least, and is settled by none.
     *
     * @param problems all that is wrong
     */
    record Rejected(String source, List<Problem> problems) implements MonthResult {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
