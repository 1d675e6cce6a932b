package io.kaohe.catalog;

import io.kaohe.Policy;
import io.kaohe.policy.RuleInfo;
import io.kaohe.scenario.ExpectedEntry;
import io.kaohe.scenario.ExpectedStatements;
import io.kaohe.scenario.Outcome;
import io.kaohe.scenario.Scenario;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.text.Language;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules of a policy that write entries, and those of them whose words a scenario states. */
final class SaidWords {
    private final Set<String> writing = new TreeSet<>();
    private final Map<Language, Set<String>> stated = new EnumMap<>(Language.class);

    private SaidWords() {
        Stream.of(Language.values()).forEach(language -> stated.put(language, new TreeSet<>()));
    }

    static SaidWords of(Policy policy, Collection<Scenario> scenarios) {
        SaidWords words = new SaidWords();
        for (Scenario scenario : scenarios) {
            if (scenario.expectation() instanceof ExpectedStatements expected
                    && scenario.given().settle(policy.with(scenario.set()), rule -> {})
                            instanceof Outcome.Settled settled) {
                words.see(
                        entries(settled.settlement()),
                        expected.entries().values().stream()
                                .flatMap(List::stream)
                                .toList());
            }
        }
        words.writing.retainAll(policy.rules().stream().map(RuleInfo::name).toList());
        return words;
    }

    /** The rules that write an entry in some scenario. */
    Set<String> writing() {
        return writing;
    }

    /** Those of which some scenario states to the letter what they say in a language. */
    Set<String> stated(Language language) {
        return stated.getOrDefault(language, Set.of());
    }

    private void see(List<Entry> entries, List<ExpectedEntry> expected) {
        for (Entry entry : entries) {
            entry.rule().ifPresent(rule -> {
                writing.add(rule);
                stated.forEach((language, rules) -> {
                    if (expected.stream().anyMatch(one -> states(one, entry, language))) {
                        rules.add(rule);
                    }
                });
            });
        }
    }

    private static boolean states(ExpectedEntry expected, Entry entry, Language language) {
        return expected.clause().equals(entry.clause().orElse(""))
                && entry.reason().in(language).equals(expected.reasons().get(language));
    }

    private static List<Entry> entries(Settlement settlement) {
        return Stream.concat(
                        settlement.team().entries().stream(),
                        settlement.statements().stream().map(Statement::entries).flatMap(List::stream))
                .toList();
    }
}
