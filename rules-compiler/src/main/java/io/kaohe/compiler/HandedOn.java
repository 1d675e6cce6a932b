package io.kaohe.compiler;

import com.google.common.collect.Sets;
import io.kaohe.derived.Derived;
import io.kaohe.derived.NamedValue;
import io.kaohe.derived.Ranked;
import io.kaohe.derived.Standing;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules hand on to other rules under a name of their own: one rule gives it, and another matches it. */
enum HandedOn {
    VALUE(NamedValue.class, NamedValue.class, "value", "no rule works out a value"),
    RANKING(Ranked.class, Standing.class, "ranking", "no rule enters anybody into a ranking");

    private static final String NAME = "name";

    private final String given;
    private final String matched;
    private final String noun;
    private final String nobody;

    HandedOn(Class<? extends Derived> given, Class<? extends Derived> matched, String noun, String nobody) {
        this.given = given.getSimpleName();
        this.matched = matched.getSimpleName();
        this.noun = noun;
        this.nobody = nobody;
    }

    /** Which of them facts of a type are. */
    static Optional<HandedOn> of(Class<? extends Derived> given) {
        return Arrays.stream(values())
                .filter(one -> one.given.equals(given.getSimpleName()))
                .findFirst();
    }

    String noun() {
        return noun;
    }

    /** Reports names that are matched and not given, and names that are given and not matched. */
    void check(List<CheckedRule> rules, List<Problem> problems) {
        Set<String> names = rules.stream().flatMap(this::given).collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = rules.stream().flatMap(this::matched).collect(Collectors.toCollection(TreeSet::new));
        for (CheckedRule rule : rules) {
            Set<String> own = matched(rule).collect(Collectors.toCollection(TreeSet::new));
            Sets.difference(own, names)
                    .forEach(name -> problems.add(
                            Problem.error("unknown-" + noun, rule.source().place(), nobody + " \"" + name + "\"")
                                    .maybe(Nearest.hint(name, names))));
            given(rule)
                    .filter(name -> !used.contains(name))
                    .forEach(name -> problems.add(Problem.error(
                                    "unused-" + noun,
                                    rule.source().place(),
                                    "no rule matches the " + noun + " \"" + name + "\"")
                            .maybe(Nearest.hint(name, used))));
        }
    }

    private Stream<String> given(CheckedRule rule) {
        return rule.gives().stream()
                .filter(gift -> gift.type().equals(given))
                .map(gift -> gift.values().getOrDefault(NAME, ""))
                .filter(name -> !name.isEmpty());
    }

    private Stream<String> matched(CheckedRule rule) {
        return rule.reads().stream()
                .filter(read -> read.type().equals(matched))
                .flatMap(read -> read.only().getOrDefault(NAME, Set.of()).stream());
    }
}
