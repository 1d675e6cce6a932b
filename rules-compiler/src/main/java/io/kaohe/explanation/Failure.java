package io.kaohe.explanation;

import java.util.List;

/**
 * Where a rule came to an end for an agent: the conditions that held, and the first that did not.
 *
 * @param held those that held, in their order
 * @param failed the first that did not hold
 * @param candidates what it failed for, the nearest first; none where there was nothing of the kind
 * @param more how many candidates there are beyond those
 */
public record Failure(List<Condition> held, Condition failed, List<Candidate> candidates, int more) {
    public Failure {
        held = List.copyOf(held);
        candidates = List.copyOf(candidates);
    }
}
