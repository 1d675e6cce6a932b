package io.kaohe.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of checks, filled in about an agent.
 *
 * @param form which form
 * @param subject what was looked at, in free text; may be unknown
 * @param unmet the ids of the items that were not met
 */
public record Inspection(
        @Property(agent = true) String agent,
        @Property(inPeriod = true) LocalDate date,
        @Property(list = CodeList.INSPECTION_FORM) String form,
        @Nullable String subject,
        List<String> unmet)
        implements DatedFact {
    public Inspection {
        unmet = List.copyOf(unmet);
    }

    @Override
    public String subject() {
        return MissingFigureException.require(subject, this, "subject");
    }

    public boolean hasSubject() {
        return subject != null;
    }

    @Override
    public String array() {
        return "inspections";
    }
}
