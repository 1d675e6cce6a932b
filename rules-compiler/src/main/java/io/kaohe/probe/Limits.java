package io.kaohe.probe;

import io.kaohe.compiler.Bound;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.Table;
import io.kaohe.source.Edit;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Probes of a policy that tell whether facts lie on a limit, within it and beyond it, and which rows of tables are used. */
final class Limits {
    /** The ends of the names of the three probes of a limit. */
    static final List<String> SIDES = List.of("exactly", "within", "beyond");

    private Limits() {}

    /** Three probes for each limit that a rule sets to a fact that has a variable. */
    static List<Probe> of(CheckedRule rule, int stratum) {
        List<Probe> probes = new ArrayList<>();
        for (Bound bound : rule.bounds()) {
            String variable = "$" + bound.path().substring(0, bound.path().indexOf('.'));
            String property = bound.path().substring(bound.path().indexOf('.') + 1);
            if (property.startsWith("$")) {
                continue;
            }
            Class<?> type = rule.scope().type(variable).orElse(Object.class);
            String compared = "Exact.of( " + property + " ).compareTo( Exact.of( \"" + bound.number() + "\" ) ) ";
            List<String> tests = List.of(
                    compared + "== 0",
                    compared + bound.operator() + " 0",
                    "!( " + compared + bound.operator() + " 0 )");
            for (int i = 0; i < tests.size(); i++) {
                String name = rule.source().name() + ": " + bound.path() + " " + bound.sign() + " " + SIDES.get(i);
                String pattern = type.getSimpleName() + "( " + before(rule, variable, property) + tests.get(i) + " )";
                probes.add(probe(rule, stratum, name, pattern, "", ""));
            }
        }
        return probes;
    }

    /** The constraints that stand before the one on a property: facts that do not meet them are not meant. */
    private static String before(CheckedRule rule, String variable, String property) {
        List<Token> tokens = rule.source().conditions();
        int at = 0;
        while (!tokens.get(at).is(variable) || !tokens.get(at + 1).is(":")) {
            at++;
        }
        List<Token> inside = tokens.subList(at + 4, Tokens.closing(tokens, at + 3));
        StringBuilder before = new StringBuilder();
        for (List<Token> constraint : Tokens.split(inside)) {
            if (constraint.get(0).is(property)) {
                break;
            }
            if (constraint.stream().noneMatch(token -> token.text().startsWith("$"))) {
                int from = constraint.get(0).start();
                int to = constraint.get(constraint.size() - 1).end();
                before.append(Edit.applied(rule.source().file().text(), from, to, within(rule.edits(), from, to)))
                        .append(", ");
            }
        }
        return before.toString();
    }

    /** Whether a variable is that of a pattern that stands in no brackets: one that is added up has no row of its own. */
    private static boolean isOutside(CheckedRule rule, String variable) {
        List<Token> tokens = rule.source().conditions();
        int depth = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (depth == 0 && tokens.get(i).is(variable) && tokens.get(i + 1).is(":")) {
                return true;
            }
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
        }
        return false;
    }

    /** A probe for each table that a rule matches under a variable; it shows the row. */
    static List<Probe> rows(CheckedRule rule, int stratum, List<Table> tables) {
        List<Probe> probes = new ArrayList<>();
        for (String variable : rule.scope().variables()) {
            String type = rule.scope().type(variable).orElse(Object.class).getSimpleName();
            for (Table table : tables) {
                if (table.type().equals(type) && isOutside(rule, variable)) {
                    String shows = table.columns().stream()
                            .map(column -> "{" + variable.substring(1) + "." + column.name() + "}")
                            .collect(Collectors.joining("|"));
                    String bounds = table.scale() ? "|{" + variable.substring(1) + ".bounds}" : "";
                    List<Token> tokens = rule.source().conditions();
                    int from = tokens.get(0).start();
                    int to = tokens.get(tokens.size() - 1).end();
                    String conditions =
                            Edit.applied(rule.source().file().text(), from, to, within(rule.edits(), from, to));
                    probes.add(probe(
                            rule,
                            stratum,
                            rule.source().name() + " " + variable + ": " + table.file(),
                            conditions,
                            "ledger.finding( " + variable + ", \"" + Probe.CODE + "\" );",
                            shows + bounds));
                }
            }
        }
        return probes;
    }

    private static List<Edit> within(List<Edit> edits, int from, int to) {
        return edits.stream()
                .filter(edit -> edit.start() >= from && edit.end() <= to)
                .toList();
    }

    private static Probe probe(
            CheckedRule rule, int stratum, String name, String conditions, String then, String shows) {
        String text = "rule \"" + name + "\"\nagenda-group \"" + CompiledPolicy.group(stratum)
                + "\" dialect \"java\" when\n" + conditions + "\nthen\n" + then + "\nend\n";
        return new Probe(name, rule.clause(), -1, "", rule.source().place(), text, shows);
    }
}
