package io.kaohe.scenario;

import io.kaohe.problem.Problem;
import io.kaohe.settlement.Settlement;
import java.util.List;

/** What facts came to under a policy. */
public sealed interface Outcome {
    /** They were settled. */
    record Settled(Settlement settlement) implements Outcome {}

    /** They were rejected, with all that is wrong with them. */
    record Rejected(List<Problem> problems) implements Outcome {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
