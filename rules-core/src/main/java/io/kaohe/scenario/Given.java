package io.kaohe.scenario;

import io.kaohe.Policy;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.RuleInfo;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/** The facts that a policy is tried on. */
public sealed interface Given {
    /** Settles them and tells which rules fire. */
    Outcome settle(Policy policy, Consumer<RuleInfo> fired);

    /** A month. */
    record Month(TeamMonth month) implements Given {
        @Override
        public Outcome settle(Policy policy, Consumer<RuleInfo> fired) {
            try {
                return new Outcome.Settled(policy.settle(month, fired));
            } catch (KaoheException e) {
                return new Outcome.Rejected(e.problems());
            }
        }
    }

    /** Facts that are no month, and why. */
    record Broken(List<Problem> problems) implements Given {
        public Broken {
            problems = List.copyOf(problems);
        }

        @Override
        public Outcome settle(Policy policy, Consumer<RuleInfo> fired) {
            return new Outcome.Rejected(problems);
        }
    }
}
