package io.kaohe.compiler;

import io.kaohe.problem.Problem;
import io.kaohe.rule.RuleTypes;
import io.kaohe.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** Checks the conditions of one rule, and gathers what they read and which limits they set. */
final class Conditions {
    private final RuleSource rule;
    private final Scope scope;
    private final Expressions expressions;
    private final Comparisons comparisons;
    private final List<Problem> problems;
    private final Set<Read> reads = new LinkedHashSet<>();
    private final List<Bound> bounds = new ArrayList<>();

    Conditions(RuleSource rule, Scope scope, List<Problem> problems) {
        this.rule = rule;
        this.scope = scope;
        this.problems = problems;
        this.expressions = new Expressions(rule.file(), scope, problems);
        this.comparisons = new Comparisons(rule.file(), scope, problems);
    }

    Set<Read> reads() {
        return reads;
    }

    List<Bound> bounds() {
        return bounds;
    }

    void check() {
        if (rule.tree().getLhs().getDescrs().isEmpty()) {
            problems.add(
                    Problem.error("no-conditions", rule.place(), "the rule \"" + rule.name() + "\" has no conditions"));
        }
        rule.tree().getLhs().getDescrs().forEach(tree -> check(tree, false));
    }

    private void check(BaseDescr tree, boolean whole) {
        if (tree instanceof PatternDescr pattern) {
            checkPattern(pattern, whole);
        } else if (tree instanceof NotDescr || tree instanceof ForallDescr) {
            children(tree).forEach(child -> check(child, true));
        } else if (tree instanceof AndDescr || tree instanceof OrDescr || tree instanceof ExistsDescr) {
            children(tree).forEach(child -> check(child, whole));
        } else {
            notAllowed(tree);
        }
    }

    private static List<? extends BaseDescr> children(BaseDescr tree) {
        return ((ConditionalElementDescr) tree).getDescrs();
    }

    private void checkPattern(PatternDescr pattern, boolean whole) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            checkAccumulate(accumulate);
            pattern.getDescrs().forEach(constraint -> checkConstraint(constraint, Object.class, ""));
            return;
        }
        if (pattern.getSource() != null) {
            notAllowed(pattern.getSource());
            return;
        }
        Class<?> type = RuleTypes.standard().facts().get(pattern.getObjectType());
        if (type == null) {
            problems.add(Problem.error(
                            "unknown-type",
                            rule.file().place(typeOffset(pattern)),
                            "there is no fact type " + pattern.getObjectType())
                    .maybe(Nearest.hint(
                            pattern.getObjectType(),
                            RuleTypes.standard().facts().keySet())));
            return;
        }
        reads.add(new Read(pattern.getObjectType(), whole));
        String variable = pattern.getIdentifier();
        if (variable != null) {
            scope.bind(variable, type);
        }
        int before = bounds.size();
        pattern.getDescrs().forEach(constraint -> checkConstraint(constraint, type, variable));
        comparisons.checkRoom(
                bounds.subList(before, bounds.size()),
                new Token(Token.Kind.NAME, pattern.getObjectType(), typeOffset(pattern)));
    }

    private void checkAccumulate(AccumulateDescr accumulate) {
        if (!accumulate.isExternalFunction() || accumulate.getInput() == null) {
            notAllowed(accumulate);
            return;
        }
        check(accumulate.getInput(), true);
        for (AccumulateDescr.AccumulateFunctionCallDescr function : accumulate.getFunctions()) {
            if (function.getBind() != null) {
                scope.bind(function.getBind(), Number.class);
            }
        }
    }

    private int typeOffset(PatternDescr pattern) {
        int at = rule.file().text().indexOf(pattern.getObjectType(), pattern.getStartCharacter());
        return at < 0 ? pattern.getStartCharacter() : at;
    }

    private void checkConstraint(BaseDescr constraint, Class<?> type, @Nullable String variable) {
        List<Token> tokens =
                Token.of(rule.file().text(), constraint.getStartCharacter(), constraint.getEndCharacter() + 1);
        if (tokens.size() > 2
                && tokens.get(0).text().startsWith("$")
                && tokens.get(1).is(":")) {
            checkBinding(tokens.get(0), tokens.subList(2, tokens.size()), type);
            return;
        }
        Optional<Class<?>> compared = expressions.check(tokens, type);
        if (compared.isPresent()) {
            new CodeChecks(rule.file(), problems).check(tokens, type);
            comparisons.check(tokens, type);
        }
        if (variable != null) {
            gatherBounds(tokens, variable);
        }
    }

    private void checkBinding(Token variable, List<Token> expression, Class<?> type) {
        boolean bare = !expression.get(0).is("(");
        boolean arithmetic =
                bare && expression.stream().anyMatch(token -> token.text().matches("[-+*/%]"));
        if (arithmetic) {
            problems.add(Problem.error(
                            "unbracketed-binding",
                            rule.file().place(expression.get(0).start()),
                            variable.text() + " would be bound to the first part of this calculation only")
                    .maybe(variable.text() + " : ( … ) was meant, with brackets around the whole."));
        }
        Optional<Class<?>> bound = expressions.check(expression, type);
        scope.bind(variable.text(), arithmetic || !bare ? Number.class : bound.orElse(Object.class));
    }

    /** Of {@code minutes > 10 && minutes < 20} both limits; of anything else none. */
    private void gatherBounds(List<Token> tokens, String variable) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean first = i == 0 || tokens.get(i - 1).is("&&");
            boolean last = i + 3 == tokens.size() || tokens.get(i + 3).is("&&");
            if (first
                    && last
                    && Bound.isLimit(tokens.get(i + 1).text())
                    && tokens.get(i + 2).kind() == Token.Kind.NUMBER) {
                bounds.add(new Bound(
                        variable.substring(1) + "." + tokens.get(i).text(),
                        tokens.get(i + 1).text(),
                        tokens.get(i + 2).text().replace("B", "")));
            }
        }
    }

    private void notAllowed(BaseDescr tree) {
        problems.add(Problem.error(
                "not-allowed",
                rule.file().place(Math.max(tree.getLine(), 1), Math.max(tree.getColumn(), 0) + 1),
                "a condition is a pattern, not, exists, or, or accumulate with a named function"));
    }
}
