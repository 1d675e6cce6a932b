package io.kaohe.diff;

import io.kaohe.Policy;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Problem;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What becomes of one team's month under another version of the policy. */
public sealed interface MonthImpact permits ComparedMonth, RejectedMonth {
    /** The name of the document that the facts came from. */
    String source();

    /** Whether an entry appears, vanishes or changes, or only one of the two versions rejects the month. */
    boolean isDifference();

    /** A month settled under both versions; rejected, if either rejects it. */
    static MonthImpact of(Policy before, Policy after, TeamMonth month) {
        return of(
                month.source(),
                Optional.of(month.period()),
                () -> SettledMonth.of(before, month),
                () -> SettledMonth.of(after, month));
    }

    /**
     * The same of a month that is read and settled for either version in a way of one's own. A {@link KaoheException}
     * of a side rejects the month.
     *
     * @param source the name of the document
     * @param period the month, if it is known before
     * @throws IllegalArgumentException if the settlements are not of one team and month
     */
    static MonthImpact of(
            String source, Optional<YearMonth> period, Supplier<SettledMonth> before, Supplier<SettledMonth> after) {
        List<Problem> problemsBefore = new ArrayList<>();
        List<Problem> problemsAfter = new ArrayList<>();
        Optional<SettledMonth> one = attempt(before, problemsBefore);
        Optional<SettledMonth> other = attempt(after, problemsAfter);
        if (one.isPresent() && other.isPresent()) {
            return ComparedMonth.of(source, one.get(), other.get());
        }
        return new RejectedMonth(
                source,
                period.or(() ->
                        one.or(() -> other).map(settled -> settled.settlement().period())),
                problemsBefore,
                problemsAfter);
    }

    private static Optional<SettledMonth> attempt(Supplier<SettledMonth> side, List<Problem> problems) {
        try {
            return Optional.of(side.get());
        } catch (KaoheException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }
}
