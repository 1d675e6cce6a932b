package io.kaohe.logic;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which quantities a rule wants to be equal, by their keys. */
final class Links {
    private final Map<String, Set<String>> classes = new HashMap<>();

    Links copy() {
        Links copy = new Links();
        classes.values().stream().distinct().forEach(one -> {
            Set<String> same = new TreeSet<>(one);
            same.forEach(key -> copy.classes.put(key, same));
        });
        return copy;
    }

    void add(String one, String other) {
        Set<String> all = new TreeSet<>(of(one));
        all.addAll(of(other));
        all.forEach(key -> classes.put(key, all));
    }

    /** All that are equal to one, itself among them. */
    Set<String> of(String key) {
        return classes.getOrDefault(key, Set.of(key));
    }

    boolean areLinked(String one, String other) {
        return of(one).contains(other);
    }

    /** All classes of more than one. */
    Set<Set<String>> all() {
        return Set.copyOf(classes.values());
    }
}
