package io.kaohe.engine;

import io.kaohe.number.Exact;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** What the accumulate functions of rule files are made of: the numbers gathered so far, and what comes of them. */
public abstract class Aggregate implements AccumulateFunction<Aggregate.Numbers> {
    /** Numbers in no order, each as often as it was added. */
    public static final class Numbers implements java.io.Serializable {
        private static final long serialVersionUID = 1L;

        private Exact sum = Exact.ZERO;
        private int count;
        private final TreeMap<Exact, Integer> each = new TreeMap<>();
    }

    /** The sum; 0 of no number. */
    public static final class Sum extends Aggregate {
        @Override
        Exact result(Numbers numbers) {
            return numbers.sum;
        }
    }

    /** The mean; of no number there is none, and the rule does not match. */
    public static final class Average extends Aggregate {
        @Override
        @Nullable
        Exact result(Numbers numbers) {
            return numbers.count == 0 ? null : numbers.sum.over(Exact.of(numbers.count));
        }
    }

    /** The smallest; of no number there is none, and the rule does not match. */
    public static final class Least extends Aggregate {
        @Override
        @Nullable
        Exact result(Numbers numbers) {
            return numbers.each.isEmpty() ? null : numbers.each.firstKey();
        }
    }

    /** The greatest; of no number there is none, and the rule does not match. */
    public static final class Greatest extends Aggregate {
        @Override
        @Nullable
        Exact result(Numbers numbers) {
            return numbers.each.isEmpty() ? null : numbers.each.lastKey();
        }
    }

    abstract @Nullable Exact result(Numbers numbers);

    @Override
    public final Numbers createContext() {
        return new Numbers();
    }

    @Override
    public final void init(Numbers numbers) {
        numbers.sum = Exact.ZERO;
        numbers.count = 0;
        numbers.each.clear();
    }

    @Override
    public final void accumulate(Numbers numbers, Object value) {
        Effort.step();
        Exact number = Exact.of((Number) value);
        numbers.sum = numbers.sum.plus(number);
        numbers.count++;
        numbers.each.merge(number, 1, Integer::sum);
    }

    @Override
    public final void reverse(Numbers numbers, Object value) {
        Exact number = Exact.of((Number) value);
        numbers.sum = numbers.sum.minus(number);
        numbers.count--;
        numbers.each.computeIfPresent(number, (same, count) -> count == 1 ? null : count - 1);
    }

    @Override
    public final @Nullable Object getResult(Numbers numbers) {
        return result(numbers);
    }

    @Override
    public final boolean supportsReverse() {
        return true;
    }

    @Override
    public final Class<?> getResultType() {
        return Exact.class;
    }

    @Override
    public final void writeExternal(ObjectOutput out) {}

    @Override
    public final void readExternal(ObjectInput in) {}
}
