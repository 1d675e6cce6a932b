package io.kaohe.scenario;

import io.kaohe.text.Words;
import java.util.List;

/**
 * That facts are rejected, with these problems and no others.
 *
 * @param problems at least one
 */
public record ExpectedRejection(List<ExpectedProblem> problems) implements Expectation {
    private static final Words SETTLED = Words.of("the facts were settled", "所给数据已结算");

    public ExpectedRejection {
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("facts are rejected for at least one problem");
        }
    }

    @Override
    public List<Comparison> compare(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            return List.of(new Comparison(
                    "facts", new Pairing<>(new ProblemLikeness()).rows(problems, rejected.problems(), List.of())));
        }
        return List.of(new Comparison(
                "facts",
                problems.stream()
                        .map(problem -> Row.missing(problem.text(), List.of(SETTLED)))
                        .toList()));
    }

    @Override
    public boolean isNothing() {
        return false;
    }
}
