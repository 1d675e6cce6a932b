package io.kaohe.compiler;

import com.google.common.collect.ImmutableSet;
import io.kaohe.number.Exact;
import io.kaohe.problem.Problem;
import io.kaohe.rule.TextPattern;
import io.kaohe.source.Edit;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks what stands between the brackets of a pattern, from comma to comma: a binding, {@code $twice : ( days * 2 )},
 * or a condition. Calculations are worked out exactly, and so are the comparisons with them.
 */
final class Constraint {
    private static final Set<String> SIGNS = ImmutableSet.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> LIMITS = ImmutableSet.of("&&", "||", ",", "!");

    private final SourceFile file;
    private final Scope scope;
    private final Class<?> pattern;
    private final List<Problem> problems;
    private final Expressions expressions;
    private final String owner;
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> behind = new ArrayList<>();
    private final Set<String> boundBehind = new HashSet<>();

    private Constraint(SourceFile file, Scope scope, Class<?> pattern, String owner, List<Problem> problems) {
        this.owner = owner;
        this.file = file;
        this.scope = scope;
        this.pattern = pattern;
        this.problems = problems;
        this.expressions = Expressions.inPattern(file, scope, problems, pattern);
    }

    /** Of a pattern whose fact has a variable; what is wrong goes to the problems. */
    static Constraint check(
            List<Token> tokens, SourceFile file, Scope scope, Class<?> pattern, String owner, List<Problem> problems) {
        Constraint constraint = new Constraint(file, scope, pattern, owner, problems);
        constraint.check(tokens);
        return constraint;
    }

    /** The edits that it needs. */
    List<Edit> edits() {
        return edits;
    }

    /** The variables that are bound behind the pattern, and cannot be used within it. */
    Set<String> boundBehind() {
        return boundBehind;
    }

    /** What it needs behind the pattern. */
    List<String> behind() {
        return behind;
    }

    private void check(List<Token> tokens) {
        if (tokens.size() > 2
                && tokens.get(0).text().startsWith("$")
                && tokens.get(1).is(":")) {
            checkBinding(tokens.get(0), tokens.subList(2, tokens.size()));
        } else {
            checkCondition(tokens);
        }
    }

    private void checkBinding(Token variable, List<Token> expression) {
        if (expression.stream().anyMatch(token -> token.kind() == Token.Kind.SIGN && SIGNS.contains(token.text()))) {
            Term bound = expressions.quiet().term(expression.subList(0, signAt(expression)));
            scope.bind(variable, bound.type(), file, problems);
            checkCondition(expression);
            return;
        }
        int open = Formula.isFunction(expression, 0) ? 1 : 0;
        boolean bracketed = expression.get(open).is("(") && Tokens.closing(expression, open) == expression.size() - 1;
        if (!bracketed && Formula.isCalculation(expression)) {
            problems.add(Problem.error(
                            "unbracketed-binding",
                            file.place(expression.get(0).start()),
                            Words.of(
                                    variable.text() + " would be bound to the first part of this calculation only",
                                    variable.text() + " 只会绑定到这个算式的第一部分"))
                    .maybe(Words.of(
                            variable.text() + " : ( … ) was meant, with brackets around the whole.",
                            "应给整个算式加上括号：" + variable.text() + " : ( … )。")));
        }
        if (expression.stream().anyMatch(token -> token.text().startsWith("$"))) {
            bindBehind(variable, expression);
            return;
        }
        Term bound = expressions.term(expression);
        scope.bind(variable, bound.type(), file, problems);
        if (bound.calculated()) {
            edits.add(new Edit(
                    expression.get(0).start(),
                    expression.get(expression.size() - 1).end(),
                    bracketed ? "( " + bound.asExact() + " )" : bound.text()));
        }
    }

    /** Drools binds what comes of one fact alone; what comes of several is bound behind the pattern. */
    private void bindBehind(Token variable, List<Token> expression) {
        Term bound = expressions.behindPattern(owner).term(expression);
        scope.bind(variable, bound.isNumber() ? Exact.class : bound.type(), file, problems);
        if (!bound.isNumber()) {
            problems.add(Problem.error(
                            "not-bound",
                            file.place(expression.get(0).start()),
                            Words.of(variable.text() + " would be a ", variable.text() + " 是由多条记录得出的")
                                    .then(scope.name(bound.type()))
                                    .then(Words.of(" that comes of several facts: only numbers can", "，这样绑定的只能是数字")))
                    .maybe(Words.of(
                            "the variable can be used in place of " + variable.text() + ".",
                            "可以直接用原来的变量，不必另设 " + variable.text() + "。")));
        }
        Token last = expression.get(expression.size() - 1);
        edits.add(new Edit(variable.start(), last.end(), "this != null"));
        boundBehind.add(variable.text());
        behind.add(" and " + variable.text() + " : Exact() from " + bound.asExact());
    }

    static int signAt(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (SIGNS.contains(tokens.get(i).text())) {
                return i;
            }
        }
        return tokens.size();
    }

    private void checkCondition(List<Token> tokens) {
        List<Problem> before = List.copyOf(problems);
        edits.addAll(TimeTexts.edits(tokens, expressions, file, problems));
        checkExpression(tokens);
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token sign = tokens.get(i);
            if (sign.kind() == Token.Kind.SIGN && SIGNS.contains(sign.text())) {
                int from = start(tokens, i);
                int to = end(tokens, i);
                checkChain(tokens.subList(i + 1, to));
                if (from < i && to > i + 1 && isCalculated(tokens.subList(from, i), tokens.subList(i + 1, to))) {
                    edits.addAll(expressions.check(tokens.subList(at, from)));
                    compare(tokens.subList(from, i), sign, tokens.subList(i + 1, to));
                    at = to;
                }
            }
        }
        edits.addAll(expressions.check(tokens.subList(at, tokens.size())));
        if (problems.size() == before.size()) {
            new YesOrNo(expressions, file, problems).check(tokens);
            new CodeChecks(file, scope, problems).check(tokens, pattern);
            new Comparisons(file, scope, problems).check(tokens, pattern);
        }
    }

    /** What stands behind {@code matches} is a regular expression, in the rule itself. */
    private void checkExpression(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Token text = tokens.get(i);
            if (!tokens.get(i - 1).is("matches") || text.kind() == Token.Kind.NUMBER) {
                continue;
            }
            if (text.kind() == Token.Kind.NAME) {
                problems.add(Problem.error(
                        "bad-expression",
                        file.place(text.start()),
                        Words.of("a regular expression stands in the rule as a text", "正则表达式要直接以文本写在规则里")));
                continue;
            }
            TextPattern.problem(text.unquoted().replace("\\\\", "\\"))
                    .ifPresent(wrong -> problems.add(Problem.error(
                            "bad-expression",
                            file.place(text.start()),
                            Words.of("this is no regular expression: " + wrong, "这不是正则表达式：" + wrong))));
            boolean not = i > 1 && tokens.get(i - 2).is("not");
            int from = start(tokens, i - 1);
            int to = not ? i - 2 : i - 1;
            if (from < to) {
                int start = tokens.get(from).start();
                String left = file.text().substring(start, tokens.get(to - 1).end());
                edits.add(new Edit(
                        start,
                        text.end(),
                        (not ? "!" : "") + "TextPattern.matches( " + left + ", \"" + text.unquoted() + "\" )"));
            }
        }
    }

    private void checkChain(List<Token> side) {
        side.stream()
                .filter(token -> token.kind() == Token.Kind.SIGN && SIGNS.contains(token.text()))
                .findFirst()
                .ifPresent(second -> problems.add(Problem.error(
                                "two-comparisons",
                                file.place(second.start()),
                                Words.of("a comparison has two sides, and this is a third one", "比较只有两边，这里多出了第三边"))
                        .maybe(Words.of(
                                "two conditions with a comma between them were meant: minutes > 10, minutes < 20.",
                                "应写成两个条件，用逗号隔开：minutes > 10, minutes < 20。"))));
    }

    private boolean isCalculated(List<Token> left, List<Token> right) {
        return isCalculated(left) || isCalculated(right) || isOfTwoTypes(left, right);
    }

    /** Whether two numbers are compared that are not of one whole type: Drools may then miss that they are equal. */
    private boolean isOfTwoTypes(List<Token> left, List<Token> right) {
        if (left.get(0).kind() != Token.Kind.NAME || right.get(0).kind() != Token.Kind.NAME) {
            return false;
        }
        Class<?> one = expressions.quiet().term(left).type();
        Class<?> other = expressions.quiet().term(right).type();
        return Scope.isNumber(one) && Scope.isNumber(other) && (one != other || one == BigDecimal.class);
    }

    private boolean isCalculated(List<Token> side) {
        if (side.get(0).kind() == Token.Kind.TEXT || side.get(0).is("null")) {
            return false;
        }
        if (Formula.isCalculation(side)) {
            return true;
        }
        Class<?> type = expressions.quiet().term(side).type();
        return type == Exact.class
                || side.get(0).kind() == Token.Kind.NAME && pattern == Object.class && Scope.isNumber(type);
    }

    private void compare(List<Token> left, Token sign, List<Token> right) {
        Term one = Formula.of(left, expressions, file, problems);
        Term other = Formula.of(right, expressions, file, problems);
        edits.add(new Edit(
                left.get(0).start(),
                right.get(right.size() - 1).end(),
                one.asExact() + ".compareTo( " + other.asExact() + " ) " + sign.text() + " 0"));
    }

    /** Where the left side of a comparison begins. */
    private static int start(List<Token> tokens, int sign) {
        int depth = 0;
        for (int i = sign - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            depth += token.is(")") ? 1 : token.is("(") ? -1 : 0;
            if (depth < 0 || depth == 0 && !token.is("(") && LIMITS.contains(token.text())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Behind the end of the right side of a comparison. */
    private static int end(List<Token> tokens, int sign) {
        int depth = 0;
        for (int i = sign + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth < 0 || depth == 0 && !token.is(")") && LIMITS.contains(token.text())) {
                return i;
            }
        }
        return tokens.size();
    }
}
