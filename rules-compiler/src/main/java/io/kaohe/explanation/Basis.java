package io.kaohe.explanation;

import io.kaohe.derived.Derived;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Fact;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.rule.DeclaredView;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The facts that something rests on, whatever was derived in between. */
final class Basis {
    private Basis() {}

    /** Of the values of a match; agent and team, which are everywhere the context, only where there is nothing else. */
    static List<ExplainedFact> explained(Collection<?> subjects, TeamMonth month) {
        return facts(subjects).stream()
                .map(fact -> ExplainedFact.of(fact, month))
                .sorted(Comparator.comparing(ExplainedFact::reference))
                .toList();
    }

    static Set<Fact> facts(Collection<?> subjects) {
        Set<Fact> facts = Collections.newSetFromMap(new IdentityHashMap<>());
        subjects.forEach(subject -> gather(subject, facts));
        if (facts.stream().anyMatch(fact -> !isContext(fact))) {
            facts.removeIf(Basis::isContext);
        }
        return facts;
    }

    private static boolean isContext(Fact fact) {
        return fact instanceof Agent || fact instanceof Team;
    }

    private static void gather(Object subject, Set<Fact> facts) {
        if (subject instanceof Fact fact) {
            facts.add(fact);
        } else if (subject instanceof DeclaredView view) {
            facts.add(view.kaoheFact());
        } else if (subject instanceof Derived derived) {
            derived.basis().forEach(source -> gather(source, facts));
        } else if (subject instanceof Collection<?> several) {
            several.forEach(one -> gather(one, facts));
        }
    }
}
