package io.kaohe.engine;

import io.kaohe.derived.Derived;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Fact;
import io.kaohe.fact.Subject;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.Template;
import io.kaohe.policy.TemplateWords;
import io.kaohe.rule.DeclaredView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kie.api.runtime.rule.Match;

/** A rule that fires, with what it matched. */
record Firing(RuleInfo rule, Match match, PolicyTypes types) implements Fired {
    /** All that it matched, in the order of its patterns, and all that it added up. */
    List<Subject> matched() {
        List<Subject> matched = new ArrayList<>();
        match.getObjects().forEach(object -> add(object, matched));
        return matched;
    }

    private static void add(Object object, List<Subject> matched) {
        if (object instanceof Subject subject) {
            matched.add(subject);
        } else if (object instanceof Object[] results) {
            for (Object result : results) {
                add(result, matched);
            }
        } else if (object instanceof List<?> gathered) {
            gathered.forEach(one -> add(one, matched));
        }
    }

    @Override
    public Object value(String variable) {
        return match.getDeclarationValue(variable);
    }

    @Override
    public Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        for (String variable : match.getDeclarationIds()) {
            Object value = match.getDeclarationValue(variable);
            if (value != null) {
                values.put(variable, value);
            }
        }
        return values;
    }

    @Override
    public Optional<MatchedRow> row(String variable) {
        return types.row(value(variable));
    }

    @Override
    public List<MatchedRow> rows() {
        return matched().stream().flatMap(one -> types.row(one).stream()).toList();
    }

    /**
     * The references of the facts that it rests on, sorted. Agent and team are everywhere the context, and are named
     * only where there is nothing else.
     */
    List<String> references(TeamMonth month) {
        Set<Fact> facts = Collections.newSetFromMap(new IdentityHashMap<>());
        matched().forEach(subject -> gather(subject, facts));
        boolean others = facts.stream().anyMatch(fact -> !isContext(fact));
        return facts.stream()
                .filter(fact -> !others || !isContext(fact))
                .map(month::reference)
                .sorted()
                .toList();
    }

    /** The words of the reason: the rule's template, with values of the entry and of what was matched. */
    TemplateWords reason(Map<String, Object> ofEntry) {
        Map<String, Object> values = new HashMap<>(ofEntry);
        for (Template template : rule.reason().values()) {
            for (String placeholder : template.placeholders()) {
                values.computeIfAbsent(Template.path(placeholder), this::read);
            }
        }
        return new TemplateWords(rule.reason(), Map.copyOf(values));
    }

    private Object read(String placeholder) {
        String[] path = placeholder.split("\\.");
        Object value = value("$" + path[0]);
        for (int i = 1; i < path.length; i++) {
            value = PropertyReader.read(value, path[i]);
        }
        return value;
    }

    private static boolean isContext(Fact fact) {
        return fact instanceof Agent || fact instanceof Team;
    }

    private static void gather(Subject subject, Set<Fact> facts) {
        if (subject instanceof Fact fact) {
            facts.add(fact);
        } else if (subject instanceof DeclaredView view) {
            facts.add(view.kaoheFact());
        } else if (subject instanceof Derived derived) {
            derived.basis().forEach(source -> gather(source, facts));
        }
    }
}
