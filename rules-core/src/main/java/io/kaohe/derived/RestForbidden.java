package io.kaohe.derived;

import io.kaohe.fact.Subject;
import java.util.List;

/** That a rule leaves an agent no rest this month, whatever else would be allowed. */
public record RestForbidden(String agent, List<? extends Subject> basis) implements OfAgent {
    public RestForbidden {
        basis = List.copyOf(basis);
    }
}
