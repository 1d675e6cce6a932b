package io.kaohe.derived;

import io.kaohe.fact.Subject;
import io.kaohe.number.Exact;
import java.util.List;

/**
 * That a rule entered an agent into a ranking.
 *
 * @param name the ranking, under a name of the policy's own
 * @param value what the agent is ranked by, exact
 */
public record Ranked(String agent, String name, Exact value, List<? extends Subject> basis) implements OfAgent {
    public Ranked {
        basis = List.copyOf(basis);
    }
}
