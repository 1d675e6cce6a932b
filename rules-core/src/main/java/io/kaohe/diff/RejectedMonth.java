package io.kaohe.diff;

import io.kaohe.problem.Problem;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A month that one of the versions rejects, or both do.
 *
 * @param period the month; empty for a document that could not be read so far
 * @param before why the one version rejects it; nothing if it settles it
 * @param after why the other does; nothing if it settles it
 */
public record RejectedMonth(String source, Optional<YearMonth> period, List<Problem> before, List<Problem> after)
        implements MonthImpact {
    public RejectedMonth {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether neither version settles it, so that nothing is known of their difference. */
    public boolean isByBoth() {
        return !before.isEmpty() && !after.isEmpty();
    }

    @Override
    public boolean isDifference() {
        return !isByBoth();
    }
}
