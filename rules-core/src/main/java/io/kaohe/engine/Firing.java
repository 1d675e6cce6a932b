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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kie.api.runtime.rule.Match;

/** A rule that fires, with what it matched. */
final class Firing implements Fired {
    private final RuleInfo rule;
    private final Match match;
    private final PolicyTypes types;
    private List<Subject> matched = List.of();
    private List<String> references = List.of();

    Firing(RuleInfo rule, Match match, PolicyTypes types) {
        this.rule = rule;
        this.match = match;
        this.types = types;
    }

    @Override
    public RuleInfo rule() {
        return rule;
    }

    /** All that it matched, in the order of its patterns, and all that it added up. */
    List<Subject> matched() {
        if (matched.isEmpty()) {
            List<Subject> all = new ArrayList<>();
            match.getObjects().forEach(object -> add(object, all));
            matched = List.copyOf(all);
        }
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
        if (references.isEmpty()) {
            List<Fact> facts = new ArrayList<>();
            gather(matched(), facts);
            List<String> named = new ArrayList<>(facts.size());
            for (Fact fact : facts) {
                if (!isContext(fact)) {
                    named.add(month.reference(fact));
                }
            }
            if (named.isEmpty()) {
                facts.forEach(fact -> named.add(month.reference(fact)));
            }
            references = eachOnce(named);
        }
        return references;
    }

    private static List<String> eachOnce(List<String> named) {
        if (named.size() > 1) {
            Collections.sort(named);
            String before = "";
            int kept = 0;
            for (String name : named) {
                if (!name.equals(before)) {
                    named.set(kept++, name);
                }
                before = name;
            }
            return List.copyOf(named.subList(0, kept));
        }
        return List.copyOf(named);
    }

    /** The words of the reason: the rule's template, with values of the entry and of what was matched. */
    TemplateWords reason(Map<String, Object> ofEntry) {
        Map<String, Object> values = new HashMap<>(ofEntry);
        for (Template template : rule.reason().values()) {
            for (String path : template.paths()) {
                values.computeIfAbsent(path, this::read);
            }
        }
        return new TemplateWords(rule.reason(), Collections.unmodifiableMap(values));
    }

    private Object read(String placeholder) {
        int dot = placeholder.indexOf('.');
        Object value = value("$" + (dot < 0 ? placeholder : placeholder.substring(0, dot)));
        while (dot >= 0) {
            int next = placeholder.indexOf('.', dot + 1);
            value = PropertyReader.read(value, placeholder.substring(dot + 1, next < 0 ? placeholder.length() : next));
            dot = next;
        }
        return value;
    }

    private static boolean isContext(Fact fact) {
        return fact instanceof Agent || fact instanceof Team;
    }

    private static void gather(Subject subject, List<Fact> facts) {
        if (subject instanceof Fact fact) {
            facts.add(fact);
        } else if (subject instanceof DeclaredView view) {
            facts.add(view.kaoheFact());
        } else if (subject instanceof Derived derived) {
            gather(derived.basis(), facts);
        }
    }

    private static void gather(List<? extends Subject> subjects, List<Fact> facts) {
        for (Subject subject : subjects) {
            gather(subject, facts);
        }
    }
}
