package io.kaohe.batch;

import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.Problem;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/**
 * A month of a {@link Batch} that is yet to be read. It is read once, on the thread that settles it, so that parsing too
 * is shared among the threads.
 */
public interface MonthSource {
    /** What it is called in results and messages. */
    String name();

    /**
     * How many bytes wait in it to be read, roughly. How many months a batch takes in advance depends on their sum; 0
     * where it is of no concern.
     */
    default long weight() {
        return 0;
    }

    /**
     * Reads it.
     *
     * @param vocabularies from a month to what the policies know that are in force in it
     * @throws FactsException if it cannot be read or anything in it is wrong
     */
    TeamMonth read(Function<YearMonth, Vocabulary> vocabularies);

    /** Problems at their places in what the reader of a message has before him, such as the line of a larger file. */
    default List<Problem> located(List<Problem> problems) {
        return problems;
    }

    /** A month that is there already. */
    static MonthSource of(TeamMonth month) {
        return new MonthSource() {
            @Override
            public String name() {
                return month.source();
            }

            @Override
            public TeamMonth read(Function<YearMonth, Vocabulary> vocabularies) {
                return month;
            }
        };
    }
}
