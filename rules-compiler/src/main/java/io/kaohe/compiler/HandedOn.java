package io.kaohe.compiler;

import com.google.common.base.Ascii;
import com.google.common.collect.Sets;
import io.kaohe.derived.Derived;
import io.kaohe.derived.NamedValue;
import io.kaohe.derived.Ranked;
import io.kaohe.derived.Standing;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules hand on to other rules under a name of their own: one rule gives it, and another matches it. */
enum HandedOn {
    VALUE(
            NamedValue.class,
            NamedValue.class,
            Words.of("value", "数值"),
            Words.of("no rule works out a value ", "没有规则算出数值")),
    RANKING(
            Ranked.class,
            Standing.class,
            Words.of("ranking", "排名"),
            Words.of("no rule enters anybody into a ranking ", "没有规则把人列入排名"));

    private static final String NAME = "name";

    private final String given;
    private final String matched;
    private final Words noun;
    private final Words nobody;

    HandedOn(Class<? extends Derived> given, Class<? extends Derived> matched, Words noun, Words nobody) {
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

    Words noun() {
        return noun;
    }

    /** Reports names that are matched and not given, and names that are given and not matched. */
    void check(List<CheckedRule> rules, Unread unread, List<Problem> problems) {
        Set<String> names = rules.stream().flatMap(this::given).collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = rules.stream().flatMap(this::matched).collect(Collectors.toCollection(TreeSet::new));
        for (CheckedRule rule : rules) {
            Set<String> own = matched(rule).collect(Collectors.toCollection(TreeSet::new));
            Sets.difference(own, names).stream()
                    .filter(name -> !unread.mentions(name))
                    .forEach(name -> problems.add(
                            Problem.error("unknown-" + label(), rule.source().place(), nobody.then(quoted(name)))
                                    .maybe(Nearest.hint(name, names))));
            given(rule)
                    .filter(name -> !used.contains(name) && !unread.mentions(name))
                    .forEach(name -> problems.add(Problem.error(
                                    "unused-" + label(),
                                    rule.source().place(),
                                    Words.of("no rule matches the ", "没有规则用到")
                                            .then(noun)
                                            .then(Words.of(" ", ""))
                                            .then(quoted(name)))
                            .maybe(Nearest.hint(name, used))));
        }
    }

    private String label() {
        return Ascii.toLowerCase(name());
    }

    private static Words quoted(String name) {
        return Words.of("\"" + name + "\"", "“" + name + "”");
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
