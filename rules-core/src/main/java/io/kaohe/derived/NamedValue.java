package io.kaohe.derived;

import io.kaohe.fact.Subject;
import io.kaohe.number.Exact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A number that a rule worked out for other rules to go on with, under a name of the policy's own.
 *
 * @param about the id of the agent concerned; empty where the team is
 * @param value exact, never rounded
 */
public record NamedValue(
        Optional<String> about, Optional<LocalDate> on, String name, Exact value, List<? extends Subject> basis)
        implements Derived {
    public NamedValue {
        basis = List.copyOf(basis);
    }

    /** The id of the agent concerned; an empty text where the team is. */
    public String agent() {
        return about.orElse("");
    }
}
