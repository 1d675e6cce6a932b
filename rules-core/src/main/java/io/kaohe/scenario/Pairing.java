package io.kaohe.scenario;

import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts what is expected and what there is side by side: as many as can be that agree, then those that nearly do. An
 * expectation may fit several, so the first that fits is not always the right one.
 */
final class Pairing<E, A> {
    private static final int NOBODY = -1;

    private final Likeness<E, A> likeness;

    Pairing(Likeness<E, A> likeness) {
        this.likeness = likeness;
    }

    /**
     * The rows: one for each expectation, in their order, then one for each that nobody expected.
     *
     * @param beyond what there is besides and need not be expected; it may be the nearest to something missing
     */
    List<Row> rows(List<E> expected, List<A> actual, List<A> beyond) {
        int[] partners = partners(expected, actual);
        pairNear(partners, expected, actual);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            rows.add(
                    partners[i] == NOBODY
                            ? missing(expected.get(i), beyond)
                            : pair(expected.get(i), actual.get(partners[i])));
        }
        for (int i : others(partners, actual)) {
            rows.add(Row.surplus(likeness.actualText(actual.get(i))));
        }
        return rows;
    }

    /** The rows where the first is held against the first, and so on; there are as many of both. */
    List<Row> inOrder(List<E> expected, List<A> actual) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            rows.add(pair(expected.get(i), actual.get(i)));
        }
        return rows;
    }

    /** For each expectation the index of one that agrees, as many as possible (augmenting paths). */
    private int[] partners(List<E> expected, List<A> actual) {
        int[] partners = new int[expected.size()];
        Arrays.fill(partners, NOBODY);
        for (int i = 0; i < partners.length; i++) {
            isPaired(i, partners, new HashSet<>(), expected, actual);
        }
        return partners;
    }

    private boolean isPaired(int one, int[] partners, Set<Integer> tried, List<E> expected, List<A> actual) {
        for (int i = 0; i < actual.size(); i++) {
            if (likeness.differences(expected.get(one), actual.get(i)).isEmpty() && tried.add(i)) {
                int rival = holder(partners, i);
                if (rival == NOBODY || isPaired(rival, partners, tried, expected, actual)) {
                    partners[one] = i;
                    return true;
                }
            }
        }
        return false;
    }

    private void pairNear(int[] partners, List<E> expected, List<A> actual) {
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == NOBODY) {
                E one = expected.get(i);
                partners[i] = others(partners, actual).stream()
                        .filter(other -> likeness.isNear(one, actual.get(other)))
                        .min(Comparator.comparingInt(other ->
                                likeness.differences(one, actual.get(other)).size()))
                        .orElse(NOBODY);
            }
        }
    }

    private Row missing(E expected, List<A> beyond) {
        Optional<A> nearest = beyond.stream()
                .filter(other -> likeness.isNear(expected, other))
                .min(Comparator.comparingInt(
                        other -> likeness.differences(expected, other).size()));
        return Row.missing(
                likeness.expectedText(expected),
                nearest.map(other -> nearest(expected, other)).stream().toList());
    }

    private Words nearest(E expected, A other) {
        List<Words> differences = likeness.differences(expected, other);
        return Words.of("nearest: ", "最接近：")
                .then(likeness.actualText(other))
                .then(Words.of(
                        ": " + joined(differences, Language.EN, "; "), "：" + joined(differences, Language.ZH, "；")));
    }

    private static String joined(List<Words> all, Language language, String separator) {
        return all.stream().map(words -> words.in(language)).collect(Collectors.joining(separator));
    }

    private Row pair(E expected, A actual) {
        return new Row(
                Optional.of(likeness.expectedText(expected)),
                Optional.of(likeness.actualText(actual)),
                likeness.differences(expected, actual));
    }

    private static <A> List<Integer> others(int[] partners, List<A> actual) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < actual.size(); i++) {
            if (holder(partners, i) == NOBODY) {
                others.add(i);
            }
        }
        return others;
    }

    private static int holder(int[] partners, int actual) {
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == actual) {
                return i;
            }
        }
        return NOBODY;
    }
}
