package io.kaohe.catalog;

import io.kaohe.Policy;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Waiver;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A waiver of something that a settlement has. */
record RandomWaiver(Waiver waiver, String agent, Entry entry) {
    /** How much of what an entry says a waiver names. */
    enum Scope {
        CLAUSE,
        DATE,
        ENTRY
    }

    /** One of an entry that chance chooses from those that can be forgiven; none, if none can. */
    static Optional<RandomWaiver> of(Settlement settlement, Scope scope, Chance chance) {
        List<RandomWaiver> all = new ArrayList<>();
        for (Statement statement : settlement.statements()) {
            for (Entry entry : statement.entries()) {
                if (isForgivable(entry) && (scope != Scope.DATE || entry.date().isPresent())) {
                    all.add(of(statement.agent(), entry, scope));
                }
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(chance.oneOf(all));
    }

    /** The month with a waiver, if a policy leaves anything to be forgiven in it. */
    static TeamMonth some(RandomMonth random, Policy policy) {
        Chance chance = random.chance();
        return of(policy.settle(random.month()), chance.oneOf(Scope.values()), chance)
                .map(one -> random.month().toBuilder().waive(one.waiver()).build())
                .orElse(random.month());
    }

    static boolean isForgivable(Entry entry) {
        Unit unit = entry.kind().unit();
        return entry.clause().isPresent()
                && (unit == Unit.MONEY || unit == Unit.POINTS || entry.kind() == EntryKind.SANCTION);
    }

    private static RandomWaiver of(String agent, Entry entry, Scope scope) {
        String clause = entry.clause().orElseThrow();
        Waiver waiver = switch (scope) {
            case CLAUSE -> Waiver.ofClause(agent, clause, "chance", "nobody");
            case DATE -> Waiver.ofClause(agent, clause, entry.date().orElseThrow(), "chance", "nobody");
            case ENTRY -> Waiver.ofEntry(agent, clause, entry.id(), "chance", "nobody");
        };
        return new RandomWaiver(waiver, agent, entry);
    }
}
