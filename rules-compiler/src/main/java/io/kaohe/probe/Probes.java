package io.kaohe.probe;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.compiler.Scope;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.source.Edit;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a rule off behind each of its conditions, to find out which is the first that does not hold. */
final class Probes {
    private static final String VARIABLE = "$kaohe_probe";

    private final CheckedRule rule;
    private final SourceFile file;
    private final int stratum;
    private final int first;
    private final List<Probe> probes = new ArrayList<>();

    private Probes(CheckedRule rule, int stratum, int first) {
        this.rule = rule;
        this.file = rule.source().file();
        this.stratum = stratum;
        this.first = first;
    }

    static List<Probe> of(CheckedRule rule, int stratum) {
        List<Token> tokens = rule.source().conditions();
        Probes probes = new Probes(rule, stratum, tokens.get(0).start());
        elements(tokens).forEach(probes::addElement);
        return probes.probes;
    }

    private void addElement(List<Token> element) {
        Optional<List<List<Token>>> constraints = constraints(element);
        int end = element.get(element.size() - 1).end();
        if (constraints.isEmpty()) {
            add(element, Edit.applied(file.text(), first, end, edits(first, end)), "", "");
            return;
        }
        boolean named = element.get(0).text().startsWith("$");
        String variable = named ? element.get(0).text() : VARIABLE;
        int start = element.get(0).start();
        int open = named ? 3 : 1;
        String before = Edit.applied(file.text(), first, start, edits(first, start)) + (named ? "" : VARIABLE + " : ");
        List<List<Token>> each = constraints.get();
        add(
                element.subList(open - 1, open),
                before + file.text().substring(start, element.get(open).end()) + " )",
                variable,
                shown(each, 0, element.get(open - 1), variable));
        for (int i = 0; i < each.size(); i++) {
            int to = each.get(i).get(each.get(i).size() - 1).end();
            add(
                    each.get(i),
                    before + Edit.applied(file.text(), start, to, edits(start, to)) + " )",
                    variable,
                    shown(each, i + 1, element.get(open - 1), variable));
        }
    }

    /** The property that a constraint begins with, and a placeholder for its value. */
    private String shown(List<List<Token>> constraints, int nth, Token type, String variable) {
        if (nth >= constraints.size()) {
            return "";
        }
        String property = constraints.get(nth).get(0).text();
        Class<?> known = rule.scope().types().facts().get(type.text());
        return known != null && Scope.properties(known).contains(property)
                ? property + " is {" + variable.substring(1) + "." + property + "}"
                : "";
    }

    private void add(List<Token> condition, String conditions, String variable, String shows) {
        Token first = condition.get(0);
        String last = file.text()
                .substring(first.start(), condition.get(condition.size() - 1).end());
        int nth = probes.size();
        String then = shows.isEmpty() ? "" : "ledger.finding( " + variable + ", \"" + Probe.CODE + "\" );";
        String name = rule.source().name() + " ?" + nth;
        String text = "rule \"" + name + "\"\nagenda-group \"" + CompiledPolicy.group(stratum)
                + "\" dialect \"java\" when\n" + conditions + "\nthen\n" + then + "\nend\n";
        probes.add(new Probe(
                rule.source().name(),
                rule.clause(),
                nth,
                last.replaceAll("\\s+", " "),
                file.place(first.start()),
                text,
                shows));
    }

    private List<Edit> edits(int from, int to) {
        return rule.edits().stream()
                .filter(edit -> edit.start() >= from && edit.end() <= to)
                .toList();
    }

    /** The patterns and other elements of the conditions, each from its first token to its closing bracket. */
    private static List<List<Token>> elements(List<Token> tokens) {
        List<List<Token>> elements = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            boolean joined = i + 1 < tokens.size()
                    && (tokens.get(i + 1).is("or") || tokens.get(i + 1).is("and"));
            if (depth == 0 && tokens.get(i).is(")") && !joined) {
                elements.add(tokens.subList(start, i + 1));
                start = i + 1;
            }
        }
        return elements;
    }

    /** What stands between the brackets of a plain pattern, one by one; none of any other element. */
    private Optional<List<List<Token>>> constraints(List<Token> element) {
        int open = element.get(0).text().startsWith("$") ? 3 : 1;
        int start = element.get(0).start();
        int end = element.get(element.size() - 1).end();
        boolean pattern = element.size() > open
                && element.get(open).is("(")
                && Tokens.closing(element, open) == element.size() - 1
                && rule.scope()
                        .types()
                        .facts()
                        .containsKey(element.get(open - 1).text());
        boolean wrapped = edits(start, end).stream().anyMatch(edit -> edit.start() == edit.end());
        if (!pattern || wrapped) {
            return Optional.empty();
        }
        List<Token> inside = element.subList(open + 1, element.size() - 1);
        return Optional.of(inside.isEmpty() ? List.of() : Tokens.split(inside));
    }
}
