package io.kaohe.compiler;

import com.google.common.collect.ImmutableSet;
import io.kaohe.problem.Problem;
import io.kaohe.rule.RuleTypes;
import io.kaohe.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks the names and numbers of an expression: that every property is one of its type, every variable one of its
 * rule, every constant one of its list, and that no number is a binary fraction.
 */
final class Expressions {
    private static final Set<String> WORDS = ImmutableSet.of(
            "true",
            "false",
            "null",
            "this",
            "in",
            "not",
            "and",
            "or",
            "matches",
            "contains",
            "memberOf",
            "excludes",
            "str",
            "new");

    private final SourceFile file;
    private final Scope scope;
    private final List<Problem> problems;

    Expressions(SourceFile file, Scope scope, List<Problem> problems) {
        this.file = file;
        this.scope = scope;
        this.problems = problems;
    }

    /**
     * Checks tokens in the context of a pattern.
     *
     * @param pattern the type whose properties are known by their bare names; null in a consequence
     * @return the type of the last path, which is the type of the expression if it is a single path
     */
    Optional<Class<?>> check(List<Token> tokens, @Nullable Class<?> pattern) {
        Optional<Class<?>> type = Optional.empty();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.NUMBER) {
                checkNumber(token);
                i++;
            } else if (token.kind() == Token.Kind.NAME && !WORDS.contains(token.text())) {
                int end = pathEnd(tokens, i);
                type = checkPath(tokens.subList(i, end), pattern);
                i = end;
            } else {
                i++;
            }
        }
        return type;
    }

    private void checkNumber(Token token) {
        String number = token.text();
        if (number.contains(".") && !number.endsWith("B")) {
            problems.add(Problem.error(
                            "binary-fraction",
                            file.place(token.start()),
                            number + " would be a binary fraction, which no decimal equals")
                    .maybe(number + "B was meant, the exact decimal."));
        } else if (!number.matches("\\d+(\\.\\d+)?B?")) {
            problems.add(Problem.error(
                    "no-number", file.place(token.start()), number + " is no number of the rule language"));
        }
    }

    /** The end of {@code a.b( … ).c}, as an index of the token behind it; arguments are part of it. */
    private static int pathEnd(List<Token> tokens, int start) {
        int i = start + 1;
        while (i < tokens.size()) {
            if (tokens.get(i).is("(")) {
                i = closing(tokens, i) + 1;
            } else if (tokens.get(i).is(".") && i + 1 < tokens.size()) {
                i += 2;
            } else {
                break;
            }
        }
        return Math.min(i, tokens.size());
    }

    static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    private Optional<Class<?>> checkPath(List<Token> path, @Nullable Class<?> pattern) {
        Token first = path.get(0);
        if (Scope.isConstants(first.text())) {
            return checkConstant(path);
        }
        if (first.text().startsWith("$")) {
            Optional<Class<?>> variable = scope.type(first.text());
            if (variable.isEmpty()) {
                problems.add(Problem.error(
                                "unknown-variable",
                                file.place(first.start()),
                                "the rule binds no variable " + first.text() + " before this")
                        .maybe(Nearest.hint(first.text(), scope.variables())));
                return Optional.empty();
            }
            return checkSteps(path, 1, variable.get());
        }
        if (pattern == null) {
            problems.add(Problem.error(
                    "unknown-name",
                    file.place(first.start()),
                    first.text() + " means nothing here: variables begin with $"));
            return Optional.empty();
        }
        return checkSteps(path, 0, pattern);
    }

    private Optional<Class<?>> checkConstant(List<Token> path) {
        Class<?> type = Objects.requireNonNull(
                RuleTypes.standard().constants().get(path.get(0).text()));
        Set<String> constants = new TreeSet<>();
        RuleTypes.constantsOf(type).forEach(constants::add);
        if (path.size() < 3 || !constants.contains(path.get(2).text())) {
            Token wrong = path.get(path.size() < 3 ? 0 : 2);
            problems.add(Problem.error(
                            "unknown-constant",
                            file.place(wrong.start()),
                            path.get(0).text() + " has no constant "
                                    + (path.size() < 3 ? "without a name" : wrong.text()))
                    .maybe(path.size() < 3 ? "" : Nearest.hint(wrong.text(), constants)));
        }
        return Optional.of(type);
    }

    private Optional<Class<?>> checkSteps(List<Token> path, int from, Class<?> start) {
        Class<?> type = start;
        int i = from;
        while (i < path.size()) {
            if (path.get(i).is(".")) {
                i++;
                continue;
            }
            Token name = path.get(i);
            int arguments = 0;
            int next = i + 1;
            if (next < path.size() && path.get(next).is("(")) {
                int close = closing(path, next);
                arguments = count(path.subList(next + 1, close));
                check(path.subList(next + 1, close), null);
                next = close + 1;
            }
            Optional<Class<?>> found = Scope.property(type, name.text(), arguments);
            if (found.isEmpty()) {
                problems.add(Problem.error(
                                "unknown-property",
                                file.place(name.start()),
                                type.getSimpleName() + " has no property " + name.text())
                        .maybe(Nearest.hint(name.text(), Scope.properties(type))));
                return Optional.empty();
            }
            type = found.get();
            i = next;
        }
        return Optional.of(type);
    }

    /** The number of arguments between two brackets. */
    static int count(List<Token> arguments) {
        return arguments.isEmpty() ? 0 : split(arguments).size();
    }

    /** The arguments between two brackets, each for itself. */
    static List<List<Token>> split(List<Token> arguments) {
        List<List<Token>> each = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < arguments.size(); i++) {
            Token token = arguments.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                each.add(arguments.subList(start, i));
                start = i + 1;
            }
        }
        each.add(arguments.subList(start, arguments.size()));
        return each;
    }
}
