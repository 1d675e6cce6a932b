package io.kaohe.cli;

import io.kaohe.diff.MonthImpact;
import io.kaohe.diff.RejectedMonth;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.PolicyException;
import java.io.InputStream;
import java.util.Optional;

/** Settles months by two policies. */
record Comparing(ComparedPolicy before, ComparedPolicy after) {
    /**
     * What becomes of the month of a facts document. It is read with what both policies know, as if they settled
     * together; if they know a type of facts or a form in two ways, for each of them by itself.
     */
    MonthImpact of(String file) {
        FactsSource source = new FactsSource(file, InputStream.nullInputStream());
        try {
            TeamMonth month = source.read(period -> before.vocabulary(period).plus(after.vocabulary(period)));
            return MonthImpact.of(
                    file, Optional.of(month.period()), () -> before.settle(month), () -> after.settle(month));
        } catch (FactsException e) {
            return new RejectedMonth(file, Optional.empty(), e.problems(), e.problems());
        } catch (PolicyException e) {
            return MonthImpact.of(
                    file,
                    Optional.empty(),
                    () -> before.settle(source.read(before::vocabulary)),
                    () -> after.settle(source.read(after::vocabulary)));
        }
    }
}
