package io.kaohe.logic;

import com.google.common.collect.ImmutableSortedMap;
import io.kaohe.number.Exact;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A sum of quantities, each times a number, and of a number. What is neither, such as a quotient of two quantities, counts
 * as a quantity of its own.
 *
 * @param terms from the key of a quantity to the number by which it counts, never 0
 */
public record Linear(SortedMap<String, Exact> terms, Exact constant) {
    public Linear {
        terms = ImmutableSortedMap.copyOfSorted(terms);
    }

    public static Linear of(Exact constant) {
        return new Linear(new TreeMap<>(), constant);
    }

    /** A quantity alone. */
    public static Linear of(String key) {
        return new Linear(new TreeMap<>(Map.of(key, Exact.ONE)), Exact.ZERO);
    }

    public Linear plus(Linear other) {
        TreeMap<String, Exact> sum = new TreeMap<>(terms);
        other.terms.forEach((key, factor) -> sum.merge(key, factor, Exact::plus));
        sum.values().removeIf(factor -> factor.signum() == 0);
        return new Linear(sum, constant.plus(other.constant));
    }

    public Linear minus(Linear other) {
        return plus(other.times(Exact.of(-1)));
    }

    public Linear times(Exact factor) {
        TreeMap<String, Exact> product = new TreeMap<>();
        if (factor.signum() != 0) {
            terms.forEach((key, own) -> product.put(key, own.times(factor)));
        }
        return new Linear(product, constant.times(factor));
    }

    /** The number that it is; empty if there are quantities in it. */
    public Optional<Exact> number() {
        return terms.isEmpty() ? Optional.of(constant) : Optional.empty();
    }

    /** The key of the quantity that it is, by itself. */
    public Optional<String> single() {
        return terms.size() == 1 && constant.signum() == 0 && leading().equals(Exact.ONE)
                ? Optional.of(terms.firstKey())
                : Optional.empty();
    }

    /** The number by which the first of its quantities counts; 1 if there is none. */
    public Exact leading() {
        return terms.isEmpty() ? Exact.ONE : terms.getOrDefault(terms.firstKey(), Exact.ONE);
    }

    /** The same for sums that say the same: of {@code 2 * a - 4 * b}, without its constant, {@code a - 2 * b}. */
    public String key() {
        return terms.entrySet().stream()
                .map(term ->
                        term.getValue().equals(Exact.ONE) ? term.getKey() : term.getValue() + " * " + term.getKey())
                .collect(Collectors.joining(" + "));
    }

    @Override
    public String toString() {
        return terms.isEmpty() ? constant.toString() : key() + (constant.signum() == 0 ? "" : " + " + constant);
    }
}
