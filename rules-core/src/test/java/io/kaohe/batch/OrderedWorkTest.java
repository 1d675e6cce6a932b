package io.kaohe.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
    @Property(tries = 50)
    void whatComesOfThingsIsInTheirOrder(
            @ForAll List<Integer> things,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(min = 1, max = 9) int most) {
        OrderedWork<Integer, Integer> work = new OrderedWork<>(
                things.iterator(), thing -> Math.abs((long) thing), thing -> thing, threads, most, 1000);

        assertThat(ImmutableList.copyOf(work)).isEqualTo(things);
    }

    @Test
    void aThingThatTakesLongHoldsUpThoseBehindItButNotTheirWork() {
        CountDownLatch othersDone = new CountDownLatch(3);
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        OrderedWork<Integer, Integer> work = work(4, 2, 4, 100, thing -> {
            if (thing == 0) {
                await(othersDone);
            }
            order.add(thing);
            othersDone.countDown();
            return thing;
        });

        assertThat(ImmutableList.copyOf(work)).containsExactly(0, 1, 2, 3);
        assertThat(order).endsWith(0);
    }

    @Test
    void noMoreAreTakenInAdvanceThanWasSaid() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> things = Iterators.transform(numbers(100).iterator(), thing -> {
            taken.incrementAndGet();
            return thing;
        });
        try (OrderedWork<Integer, Integer> work = new OrderedWork<>(things, thing -> 1, thing -> thing, 2, 5, 100)) {
            for (int given = 0; given < 20; given++) {
                work.next();
                assertThat(taken.get()).isLessThanOrEqualTo(given + 1 + 5);
            }
        }
    }

    @Test
    void thoseUnderWayAreNotHeavierTogetherThanWasSaidUnlessOneIsAlone() {
        AtomicInteger heavy = new AtomicInteger();
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        List<Integer> weights = List.of(3, 4, 3, 50, 2, 5, 3, 1, 9, 9);
        OrderedWork<Integer, Integer> work = new OrderedWork<>(
                weights.iterator(),
                weight -> weight,
                weight -> {
                    seen.add(heavy.addAndGet(weight));
                    heavy.addAndGet(-weight);
                    return weight;
                },
                4,
                8,
                10);

        assertThat(ImmutableList.copyOf(work)).isEqualTo(weights);
        assertThat(seen).allMatch(weight -> weight <= 10 || weight == 50);
    }

    @Test
    void aFailureComesWhereItsThingStands() {
        OrderedWork<Integer, Integer> work = work(6, 3, 6, 100, thing -> {
            if (thing == 2) {
                throw new IllegalArgumentException("number " + thing);
            }
            return thing;
        });

        assertThat(work.next()).isZero();
        assertThat(work.next()).isEqualTo(1);
        assertThatThrownBy(work::next)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number 2");
    }

    @Test
    void thatNoMoreCanBeReadIsSaidBehindWhatWasRead() {
        Iterator<Integer> things = Iterators.concat(numbers(3).iterator(), new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new IllegalStateException("torn");
            }

            @Override
            public Integer next() {
                throw new AssertionError();
            }
        });
        OrderedWork<Integer, Integer> work = new OrderedWork<>(things, thing -> 1, thing -> thing, 2, 8, 100);
        List<Integer> given = new ArrayList<>();

        assertThatThrownBy(() -> work.forEachRemaining(given::add)).hasMessage("torn");
        assertThat(given).containsExactly(0, 1, 2);
    }

    private static OrderedWork<Integer, Integer> work(
            int things, int threads, int most, long heaviest, Function<Integer, Integer> each) {
        return new OrderedWork<>(numbers(things).iterator(), thing -> 1, each, threads, most, heaviest);
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
