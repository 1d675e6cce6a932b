package io.kaohe.mutation;

import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.TreeMultiset;
import io.kaohe.Policy;
import io.kaohe.scenario.Comparison;
import io.kaohe.scenario.Outcome;
import io.kaohe.scenario.Scenario;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scenario that was run under a policy.
 *
 * @param fired the names of the rules that fired, as often as they did
 * @param passed whether it came to what the scenario expects
 */
record Trial(Scenario scenario, Outcome outcome, Multiset<String> fired, boolean passed) {
    /** Runs a scenario. */
    static Trial of(Scenario scenario, Policy policy) {
        Multiset<String> fired = TreeMultiset.create();
        Outcome outcome = scenario.given().settle(policy.with(scenario.set()), rule -> fired.add(rule.name()));
        return new Trial(
                scenario,
                outcome,
                Multisets.unmodifiableMultiset(fired),
                scenario.expectation().compare(outcome).stream().allMatch(Comparison::agrees));
    }

    /** The entries that were settled, or what was wrong with the facts, each as a text. */
    List<String> lines() {
        if (outcome instanceof Outcome.Rejected rejected) {
            return rejected.problems().stream()
                    .map(problem -> problem.code() + " " + problem.place().pointer())
                    .sorted()
                    .toList();
        }
        Settlement settlement = ((Outcome.Settled) outcome).settlement();
        List<String> lines = new ArrayList<>();
        settlement.team().entries().forEach(entry -> lines.add(line("team", entry)));
        settlement
                .statements()
                .forEach(statement -> statement.entries().forEach(entry -> lines.add(line(statement.agent(), entry))));
        return lines;
    }

    private static String line(String about, Entry entry) {
        return Stream.of(
                        about,
                        entry.kind().toString(),
                        entry.clause().orElse(""),
                        entry.date().map(Object::toString).orElse(""),
                        entry.code().orElse(""),
                        entry.amountText(),
                        entry.shares().isPresent() ? "in " + entry.shares().getAsInt() + " shares" : "",
                        String.join(", ", entry.facts()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
