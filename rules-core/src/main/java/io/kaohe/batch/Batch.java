package io.kaohe.batch;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Settles many months, several at once, and gives the results in the order of the months. However many there are, only a
 * few are in memory: so many that every thread has some before it, and together no heavier than the 64th part of the heap.
 * A month that is rejected is a result like others and does not stop the rest. Immutable.
 */
public final class Batch {
    private static final int AHEAD = 8;
    private static final long PART_OF_HEAP = 64;

    private final ChosenPolicies chosen;
    private final UnaryOperator<List<Policy>> prepared;
    private final int threads;

    private Batch(ChosenPolicies chosen, UnaryOperator<List<Policy>> prepared, int threads) {
        this.chosen = chosen;
        this.prepared = prepared;
        this.threads = threads;
    }

    /**
     * A batch that settles each month by these policies, in the versions in force in it, on as many threads as there are
     * processors.
     *
     * @param ids in the order of a month's settlements
     * @throws KaoheException with all policies that the library does not have
     */
    public static Batch by(PolicyLibrary library, Collection<String> ids) {
        ChosenPolicies chosen = ChosenPolicies.of(library, ids);
        if (chosen.versions().isEmpty()) {
            throw new IllegalArgumentException("no policy is named");
        }
        return new Batch(chosen, UnaryOperator.identity(), Runtime.getRuntime().availableProcessors());
    }

    /** See {@link #by(PolicyLibrary, Collection)}. */
    public static Batch by(PolicyLibrary library, String... ids) {
        return by(library, List.of(ids));
    }

    /**
     * The same batch on so many threads; the one that takes the results comes to them.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Batch threads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException(number + " threads");
        }
        return new Batch(chosen, prepared, number);
    }

    /**
     * The same batch by other forms of its policies, such as with values for settings. What this throws ends the batch,
     * unless it is a {@link KaoheException}, which rejects the month.
     *
     * @param preparation from the versions in force in a month to those to settle by; it gives the same whenever it is
     *     asked
     */
    public Batch with(UnaryOperator<List<Policy>> preparation) {
        return new Batch(chosen, preparation, threads);
    }

    /** Settles months as the stream is consumed; see {@link #settle(Iterator, BiFunction)}. */
    public Stream<MonthResult> settle(Iterator<? extends MonthSource> months) {
        return settle(months, (month, result) -> result);
    }

    /** Settles months that are there as a collection; see {@link #settle(Iterator, BiFunction)}. */
    public Stream<MonthResult> settle(Iterable<? extends MonthSource> months) {
        return settle(months.iterator());
    }

    /**
     * Settles months as the stream is consumed, and does with each what is to be done on several threads as well, such as
     * putting it into words.
     *
     * <p>Close the stream if it may not be consumed to its end. What an iterator throws, and any exception but those that
     * reject a month, comes out of the stream behind the results of the months before.
     *
     * @param months are asked for by the thread that consumes the stream
     * @param then is done on the thread that settled the month
     * @throws KaoheException out of the stream, with the code {@code out-of-memory}, if a month is too large for the heap
     */
    public <S extends MonthSource, R> Stream<R> settle(
            Iterator<? extends S> months, BiFunction<? super S, ? super MonthResult, ? extends R> then) {
        Map<List<Policy>, List<Policy>> preparations = new ConcurrentHashMap<>();
        OrderedWork<S, R> work = new OrderedWork<>(
                months,
                MonthSource::weight,
                month -> settled(month, preparations, then),
                threads,
                threads * AHEAD,
                Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
        return StreamSupport.stream(
                        Spliterators.<R>spliteratorUnknownSize(work, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(work::close);
    }

    private <S extends MonthSource, R> R settled(
            S source,
            Map<List<Policy>, List<Policy>> preparations,
            BiFunction<? super S, ? super MonthResult, ? extends R> then) {
        try {
            return then.apply(source, result(source, preparations));
        } catch (OutOfMemoryError e) {
            throw new KaoheException(List.of(Problem.error(
                            "out-of-memory",
                            Place.at(source.name(), ""),
                            Words.of("there is not enough memory to settle this month", "内存不足，无法结算这个月"))
                    .maybe(Words.of("a larger heap is needed, as with -Xmx1g.", "需要更大的堆内存，例如 -Xmx1g。"))));
        }
    }

    private MonthResult result(MonthSource source, Map<List<Policy>, List<Policy>> preparations) {
        try {
            TeamMonth month = source.read(chosen::vocabulary);
            List<Policy> policies = preparations.computeIfAbsent(chosen.inForce(month.period()), prepared);
            return new MonthResult.Settled(source.name(), ChosenPolicies.settle(policies, month));
        } catch (KaoheException e) {
            return new MonthResult.Rejected(source.name(), source.located(e.problems()));
        }
    }
}
