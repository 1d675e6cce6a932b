package io.kaohe.explanation;

import io.kaohe.Policy;
import io.kaohe.engine.Traced;
import io.kaohe.fact.FactChange;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.KaoheException;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Settles the month again with other facts, and holds the agent's statement against the one that there is. */
final class Resettling {
    private final Policy policy;
    private final TeamMonth month;
    private final Statement statement;
    private final Map<List<FactChange>, Optional<List<Traced>>> traces = new HashMap<>();
    private final Map<List<FactChange>, Optional<Statement>> settled = new HashMap<>();

    Resettling(Policy policy, TeamMonth month, Statement statement) {
        this.policy = policy;
        this.month = month;
        this.statement = statement;
    }

    /**
     * What would be with these changes; empty if there can be no such month, or these rules would come to the same.
     *
     * @param rules the names of the rules that part the tiers
     */
    Optional<Counterfactual> with(List<FactChange> changes, Set<String> rules) {
        return settled.computeIfAbsent(changes, this::settled).flatMap(then -> {
            List<Entry> gone = without(statement.entries(), then.entries());
            List<Entry> come = without(then.entries(), statement.entries());
            Predicate<Entry> ofTiers =
                    entry -> entry.rule().filter(rules::contains).isPresent();
            Counterfactual all = new Counterfactual(
                    ChangeWords.of(changes),
                    changes,
                    gone.stream().filter(ofTiers).toList(),
                    come.stream().filter(ofTiers).toList(),
                    gone.stream().filter(ofTiers.negate()).toList(),
                    come.stream().filter(ofTiers.negate()).toList(),
                    AgentTotals.of(statement),
                    AgentTotals.of(then));
            return all.gone().isEmpty() && all.come().isEmpty() ? Optional.empty() : Optional.of(all);
        });
    }

    /** What the rules write about the agent with these changes, with what they match; empty if there is no such month. */
    Optional<List<Traced>> traced(List<FactChange> changes) {
        return traces.computeIfAbsent(changes, this::trace);
    }

    private Optional<List<Traced>> trace(List<FactChange> changes) {
        try {
            return Optional.of(policy.trace(FactChange.applied(month, changes)).stream()
                    .filter(traced -> traced.agent().equals(statement.agent()))
                    .toList());
        } catch (KaoheException e) {
            return Optional.empty();
        }
    }

    private Optional<Statement> settled(List<FactChange> changes) {
        try {
            return Optional.of(policy.settle(FactChange.applied(month, changes)).of(statement.agent()));
        } catch (KaoheException e) {
            // There can be no such month: the facts would not fit together, or a waiver would be left without its
            // entry.
            return Optional.empty();
        }
    }

    /** The entries that have no like among others. */
    private static List<Entry> without(List<Entry> entries, List<Entry> others) {
        List<Entry> left = new ArrayList<>(others);
        List<Entry> without = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Entry> like =
                    left.stream().filter(other -> isLike(entry, other)).findFirst();
            like.ifPresentOrElse(left::remove, () -> without.add(entry));
        }
        return without;
    }

    /** Whether they come to the same for the agent. */
    private static boolean isLike(Entry one, Entry other) {
        return one.kind() == other.kind()
                && one.clause().equals(other.clause())
                && one.code().equals(other.code())
                && one.shares().equals(other.shares())
                && one.amountText().equals(other.amountText());
    }
}
