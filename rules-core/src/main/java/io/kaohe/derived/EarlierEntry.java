package io.kaohe.derived;

import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry that other rules have written. A rule that matches such entries runs when all rules that can write them are
 * done.
 *
 * @param about the id of the agent concerned; empty where the team is
 * @param code an empty text for an entry without one
 * @param written the amount as it stands in the entry, rounded; empty for an entry without one
 */
public record EarlierEntry(
        Optional<String> about,
        Optional<LocalDate> on,
        EntryKind kind,
        String clause,
        String code,
        Optional<BigDecimal> written,
        List<? extends Subject> basis)
        implements Derived {
    public EarlierEntry {
        basis = List.copyOf(basis);
    }

    /** The id of the agent concerned; an empty text where the team is. */
    public String agent() {
        return about.orElse("");
    }

    /** The amount as it stands in the entry; 0 for an entry without one. */
    public BigDecimal amount() {
        return written.orElse(BigDecimal.ZERO);
    }
}
