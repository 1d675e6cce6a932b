package io.kaohe.scenario;

import io.kaohe.Policy;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.RuleInfo;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The facts that a policy is tried on. */
public sealed interface Given {
    /** Settles them and tells which rules fire. */
    Outcome settle(Policy policy, Consumer<RuleInfo> fired);

    /** What is wrong with a month in which this version of the policy is not in force yet; it says so at a place. */
    static Optional<Problem> tooEarly(Policy policy, TeamMonth month, Place place) {
        return month.period().isBefore(policy.effective())
                ? Optional.of(Problem.error(
                        "not-in-force",
                        place,
                        Words.of(
                                "the policy " + policy.id() + " is in force from " + policy.effective() + " on, and "
                                        + month.period() + " lies before that",
                                "制度 " + policy.id() + " 从 " + policy.effective() + " 起生效，" + month.period()
                                        + " 时尚未生效")))
                : Optional.empty();
    }

    /** A month. */
    record Month(TeamMonth month) implements Given {
        @Override
        public Outcome settle(Policy policy, Consumer<RuleInfo> fired) {
            Optional<Problem> early = tooEarly(policy, month, Place.at("facts", "/period"));
            if (early.isPresent()) {
                return new Outcome.Rejected(List.of(early.get()));
            }
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
