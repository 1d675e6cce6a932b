package io.kaohe.derived;

import io.kaohe.fact.FactChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How facts would have to be for a property of a fact, or of what follows from facts, to have another value.
 *
 * @param type whose property
 * @param property its name, as rules know it
 * @param step by how much people would have it differ: half a day, a minute; empty for the last decimal of the figure
 * @param least the least value that can be had, below which there would be nothing of the kind
 * @param value what the property is
 * @param work from a subject and another value to the ways in which facts would give it, the plainest first
 */
public record Lever<T>(
        Class<T> type,
        String property,
        Optional<BigDecimal> step,
        Optional<BigDecimal> least,
        Function<T, BigDecimal> value,
        BiFunction<T, BigDecimal, List<List<FactChange>>> work) {
    /** What the property is of a subject of this type. */
    public BigDecimal of(Object subject) {
        return value.apply(type.cast(subject));
    }

    /** The ways in which facts would give the property of a subject another value; none if there is no such way. */
    public List<List<FactChange>> pulled(Object subject, BigDecimal target) {
        return work.apply(type.cast(subject), target);
    }
}
