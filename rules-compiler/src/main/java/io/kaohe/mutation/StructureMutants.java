package io.kaohe.mutation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.source.Edit;
import io.kaohe.source.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Changes the conditions of a rule as wholes: leaves them and their constraints out, and flips what quantifies them. */
final class StructureMutants {
    private static final Map<String, String> FUNCTIONS =
            ImmutableMap.of("sum", "max", "average", "max", "max", "min", "min", "max");

    private static final Set<String> SIGNS = ImmutableSet.of(
            "==", "!=", "<", "<=", ">", ">=", "in", "not", "matches", "contains", "memberOf", "&&", "||");

    private final CheckedRule rule;
    private final Site site;
    private final List<Token> whole;

    StructureMutants(CheckedRule rule, Site site) {
        this.rule = rule;
        this.site = site;
        this.whole = Stream.concat(rule.source().conditions().stream(), rule.source().consequence().stream())
                .toList();
    }

    /** Of the conditions of the rule; its parts that read as wholes. */
    List<Unit> of(Element.Group conditions) {
        List<Unit> units = new ArrayList<>();
        members(conditions, units);
        return units;
    }

    private void of(Element element, List<Unit> units) {
        if (element instanceof Element.Pattern pattern) {
            pattern(pattern, units);
        } else if (element instanceof Element.Quantified quantified) {
            quantified(quantified, units);
        } else if (element instanceof Element.Group group) {
            members(group, units);
        } else if (element instanceof Element.Accumulated accumulated) {
            accumulated(accumulated, units);
        }
    }

    private void members(Element.Group group, List<Unit> units) {
        for (Token join : group.joins()) {
            site.replace(Operator.LOGIC, group.tokens(), join, join.is("or") ? "and" : "or");
        }
        droppedMembers(group.members());
        group.members().forEach(member -> of(member, units));
    }

    /** Each of several conditions left out, unless something else speaks of what it binds. */
    private void droppedMembers(List<Element> members) {
        List<List<Token>> parts = members.stream().map(Element::tokens).toList();
        for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
            if (isFree(parts.get(i))) {
                site.dropWhole(
                        Operator.CONDITION, Dropped.of(parts, i), Site.start(parts.get(i)), Site.end(parts.get(i)));
            }
        }
    }

    private boolean isFree(List<Token> part) {
        int from = Site.start(part);
        int to = Site.end(part);
        Set<String> bound = ImmutableSet.copyOf(bound(part));
        return whole.stream()
                .filter(token -> token.start() < from || token.start() >= to)
                .noneMatch(token -> bound.contains(token.text()));
    }

    private static List<String> bound(List<Token> tokens) {
        List<String> bound = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).text().startsWith("$") && tokens.get(i + 1).is(":")) {
                bound.add(tokens.get(i).text());
            }
        }
        return bound;
    }

    private void pattern(Element.Pattern pattern, List<Unit> units) {
        Class<?> type = rule.scope().types().facts().get(pattern.type().text());
        droppedConstraints(pattern.constraints(), pattern.tokens());
        pattern.constraints().forEach(constraint -> units.add(new Unit(constraint, Optional.ofNullable(type), false)));
    }

    private void droppedConstraints(List<List<Token>> constraints, List<Token> within) {
        for (int i = 0; i < constraints.size(); i++) {
            List<Token> constraint = constraints.get(i);
            boolean binds = constraint.size() > 1 && constraint.get(1).is(":");
            int sign = sign(constraint);
            if (!binds) {
                site.dropWhole(
                        Operator.CONSTRAINT, Dropped.of(constraints, i), Site.start(constraint), Site.end(constraint));
            } else if (sign < constraint.size()) {
                int from = constraint.get(sign - 1).end();
                site.drop(
                        Operator.CONSTRAINT,
                        within,
                        new Edit(from, Site.end(constraint), ""),
                        Site.start(constraint),
                        Site.end(constraint));
            }
        }
    }

    /** The index of the first sign of comparison outside of brackets. */
    private static int sign(List<Token> constraint) {
        int depth = 0;
        for (int i = 2; i < constraint.size(); i++) {
            depth += constraint.get(i).is("(") ? 1 : constraint.get(i).is(")") ? -1 : 0;
            if (depth == 0 && SIGNS.contains(constraint.get(i).text())) {
                return i;
            }
        }
        return constraint.size();
    }

    private void quantified(Element.Quantified quantified, List<Unit> units) {
        Token word = quantified.word();
        String other = word.is("not") ? "exists" : "not";
        site.replace(Operator.QUANTIFIER, quantified.tokens(), word, other);
        if (word.is("exists")) {
            site.replace(Operator.QUANTIFIER, quantified.tokens(), word, "");
        }
        of(quantified.inner(), units);
    }

    private void accumulated(Element.Accumulated accumulated, List<Unit> units) {
        droppedMembers(accumulated.input());
        accumulated.input().forEach(element -> of(element, units));
        for (List<Token> function : accumulated.functions()) {
            String other = FUNCTIONS.get(function.get(2).text());
            if (other != null) {
                site.replace(Operator.FUNCTION, function, function.get(2), other);
            }
            units.add(new Unit(function, Optional.empty(), true));
        }
        List<List<Token>> conditions = accumulated.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            Edit dropped = conditions.size() > 1
                    ? Dropped.of(conditions, i)
                    : new Edit(
                            Site.end(accumulated
                                    .functions()
                                    .get(accumulated.functions().size() - 1)),
                            Site.end(conditions.get(0)),
                            "");
            site.dropWhole(Operator.CONSTRAINT, dropped, Site.start(conditions.get(i)), Site.end(conditions.get(i)));
            units.add(new Unit(conditions.get(i), Optional.empty(), false));
        }
    }
}
