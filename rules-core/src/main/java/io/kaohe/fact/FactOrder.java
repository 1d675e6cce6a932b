package io.kaohe.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The order of facts, which depends on what they say and on nothing else, and their references. */
final class FactOrder {
    private static final Comparator<Fact> BY_KEY_THEN_CONTENT = Comparator.comparing(
                    Fact::key, Ordering.<String>natural().lexicographical())
            .thenComparing(Canonical::of);

    private FactOrder() {}

    /** By the name of the array, each array sorted; arrays without facts do not occur. */
    static ImmutableMap<String, ImmutableList<Fact>> sorted(Collection<Fact> facts) {
        Map<String, List<Fact>> arrays = new TreeMap<>();
        facts.forEach(fact ->
                arrays.computeIfAbsent(fact.array(), array -> new ArrayList<>()).add(fact));
        ImmutableSortedMap.Builder<String, ImmutableList<Fact>> sorted = ImmutableSortedMap.naturalOrder();
        arrays.forEach((array, list) -> sorted.put(array, ImmutableList.sortedCopyOf(BY_KEY_THEN_CONTENT, list)));
        return sorted.buildOrThrow();
    }

    static ImmutableList<Waiver> sorted(List<Waiver> waivers) {
        return ImmutableList.sortedCopyOf(Comparator.comparing(Canonical::of), waivers);
    }

    /** The reference of each fact. The lists are sorted, so that facts of one key stand in the order of contents. */
    static Map<Fact, String> references(Team team, Collection<ImmutableList<Fact>> sorted) {
        Map<Fact, String> references = new IdentityHashMap<>();
        references.put(team, stem(team));
        for (List<Fact> array : sorted) {
            Map<String, Integer> seen = new HashMap<>();
            for (Fact fact : array) {
                String stem = stem(fact);
                int nth = seen.merge(stem, 1, Integer::sum);
                references.put(fact, nth == 1 ? stem : stem + "#" + nth);
            }
        }
        return references;
    }

    private static String stem(Fact fact) {
        return fact.key().isEmpty() ? fact.array() : fact.array() + "/" + String.join("/", fact.key());
    }
}
