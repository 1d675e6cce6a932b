package io.kaohe.compiler;

import com.google.common.collect.ImmutableSet;
import io.kaohe.number.Exact;
import io.kaohe.problem.Problem;
import io.kaohe.rule.RuleTypes;
import io.kaohe.rule.TableRow;
import io.kaohe.source.Edit;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks the names and numbers of expressions: that every property is one of its type, every variable one of its rule,
 * every constant one of its list, and that no number is a binary fraction. Gives the text that Drools gets.
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
            "str");

    /** The signs of conditions and of their calculations; every other is of a language that rules are not written in. */
    private static final Set<String> SIGNS = ImmutableSet.of(
            "(", ")", ",", ".", ":", "!", "&&", "||", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%");

    /** So many digits are never more than the whole numbers of Java hold. */
    private static final int WHOLE_DIGITS = 9;

    private static final int MOST_DIGITS = 30;

    /** So many constants can be read in a hint. */
    private static final int MOST_LISTED = 8;

    /** What only the rows of a table with limits have. */
    private static final Set<String> OF_SCALES = ImmutableSet.of("covers", "part", "bounds");

    private final SourceFile file;
    private final Scope scope;
    private final List<Problem> problems;

    /** The type whose properties are known by their bare names; null in a consequence. */
    private final @Nullable Class<?> pattern;

    /** What stands before a bare property. */
    private final String owner;

    private Expressions(
            SourceFile file, Scope scope, List<Problem> problems, @Nullable Class<?> pattern, String owner) {
        this.owner = owner;
        this.file = file;
        this.scope = scope;
        this.problems = problems;
        this.pattern = pattern;
    }

    /** Of the conditions of a pattern. */
    static Expressions inPattern(SourceFile file, Scope scope, List<Problem> problems, Class<?> pattern) {
        return new Expressions(file, scope, problems, pattern, "");
    }

    /** Of a consequence, whose text is Java. */
    static Expressions inConsequence(SourceFile file, Scope scope, List<Problem> problems) {
        return new Expressions(file, scope, problems, null, "");
    }

    /** The same outside of the pattern, whose fact has a variable. */
    Expressions behindPattern(String variable) {
        return new Expressions(file, scope, problems, pattern, variable);
    }

    /** How rule files name a type. */
    Words name(Class<?> type) {
        return scope.name(type);
    }

    /** The same, and what is wrong is not reported. */
    Expressions quiet() {
        return new Expressions(file, scope, new ArrayList<>(), pattern, owner);
    }

    /** A number, text, path or calculation. */
    Term term(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return Term.unknown("");
        }
        Token first = tokens.get(0);
        if (Formula.isCalculation(tokens)) {
            return Formula.of(tokens, this, file, problems);
        }
        if (tokens.size() == 1 && first.kind() == Token.Kind.NUMBER) {
            checkNumber(first);
            return first.text().endsWith("B")
                    ? new Term("Exact.of( \"" + first.text().replace("B", "") + "\" )", Exact.class, true)
                    : new Term(first.text(), int.class, false);
        }
        if (tokens.size() == 1 && first.kind() == Token.Kind.TEXT) {
            return new Term("\"" + first.unquoted() + "\"", String.class, false);
        }
        if (tokens.size() == 1 && (first.is("true") || first.is("false"))) {
            return new Term(first.text(), boolean.class, false);
        }
        if (first.kind() == Token.Kind.NAME
                && !WORDS.contains(first.text())
                && Tokens.pathEnd(tokens, 0) == tokens.size()) {
            return path(tokens);
        }
        problems.add(Problem.error(
                "no-calculation",
                file.place(first.start()),
                Words.of("this is neither a value nor a calculation", "这里既不是值，也不是算式")));
        return Term.unknown("");
    }

    /** Checks the paths and numbers among tokens; the edits that the calculations in their arguments need. */
    List<Edit> check(List<Token> tokens) {
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            int end = i + 1;
            if (token.kind() == Token.Kind.NUMBER) {
                checkNumber(token);
            } else if (token.kind() == Token.Kind.SIGN && !SIGNS.contains(token.text())) {
                problems.add(Problem.error(
                        "not-allowed",
                        file.place(token.start()),
                        Words.of(
                                "the sign " + token.text() + " does not belong in a condition",
                                "条件中不能用符号 " + token.text())));
            } else if (token.kind() == Token.Kind.NAME && !WORDS.contains(token.text())) {
                end = Tokens.pathEnd(tokens, i);
                Term term = path(tokens.subList(i, end));
                if (term.calculated()) {
                    edits.add(new Edit(token.start(), tokens.get(end - 1).end(), term.text()));
                }
            }
            i = end;
        }
        return edits;
    }

    void checkNumber(Token token) {
        String number = token.text();
        if (number.contains(".") && !number.endsWith("B")) {
            problems.add(Problem.error(
                            "binary-fraction",
                            file.place(token.start()),
                            Words.of(
                                    number + " would be a binary fraction, which no decimal equals",
                                    number + " 会被当作二进制小数，与十进制小数永远不相等"))
                    .maybe(Words.of(number + "B was meant, the exact decimal.", "应写成精确的小数 " + number + "B。")));
        } else if (number.length() > MOST_DIGITS || !number.endsWith("B") && number.length() > WHOLE_DIGITS) {
            problems.add(Problem.error(
                    "beyond-limit",
                    file.place(token.start()),
                    Words.of(
                            "a number has at most " + WHOLE_DIGITS + " digits, or " + MOST_DIGITS
                                    + " with a B behind it",
                            "数字最多 " + WHOLE_DIGITS + " 位，后面带 B 的最多 " + MOST_DIGITS + " 位")));
        } else if (!number.matches("\\d+(\\.\\d+)?B?")) {
            problems.add(Problem.error(
                    "no-number",
                    file.place(token.start()),
                    Words.of(number + " is no number of the rule language", number + " 不是规则中可用的数字写法")));
        }
    }

    /** A constant, a variable or a property, and the properties behind it. */
    Term path(List<Token> path) {
        Token first = path.get(0);
        String text = Token.joined(path);
        if (scope.isConstants(first.text())) {
            return new Term(text, checkConstant(path), false);
        }
        if (first.text().startsWith("$")) {
            Optional<Class<?>> variable = scope.type(first.text());
            if (variable.isEmpty()) {
                problems.add(Problem.error(
                                "unknown-variable",
                                file.place(first.start()),
                                Words.of(
                                        "the rule binds no variable " + first.text() + " before this",
                                        "规则在此之前没有绑定变量 " + first.text()))
                        .maybe(Nearest.hint(first.text(), scope.variables())));
                return Term.unknown(text);
            }
            if (scope.isHidden(first.text())) {
                problems.add(Problem.error(
                                "out-of-sight",
                                file.place(first.start()),
                                Words.of(
                                        first.text()
                                                + " means nothing here: it is known within its not, exists, or or"
                                                + " accumulate alone",
                                        first.text() + " 在这里没有意义：它只在自己的 not、exists、or 或 accumulate 里面有效"))
                        .maybe(Words.of("a pattern of its own, outside of it, was meant.", "应在外面另写一个模式。")));
            }
            return steps(path, 1, new Term(first.text(), variable.get(), false));
        }
        if (pattern == null) {
            return unknownName(first, text);
        }
        if (pattern == Object.class) {
            return unknownName(first, text);
        }
        return steps(path, 0, new Term(owner, pattern, false));
    }

    private Term unknownName(Token name, String text) {
        problems.add(Problem.error(
                "unknown-name",
                file.place(name.start()),
                Words.of(
                        name.text() + " means nothing here: variables begin with $",
                        name.text() + " 在这里没有含义，变量以 $ 开头")));
        return Term.unknown(text);
    }

    private Class<?> checkConstant(List<Token> path) {
        Class<?> type =
                Objects.requireNonNull(scope.types().constants().get(path.get(0).text()));
        Set<String> constants = new TreeSet<>(RuleTypes.constantsOf(type));
        if (path.size() < 3 || !constants.contains(path.get(2).text())) {
            Token wrong = path.get(path.size() < 3 ? 0 : 2);
            problems.add(Problem.error(
                            "unknown-constant",
                            file.place(wrong.start()),
                            path.size() < 3
                                    ? Words.of(
                                            wrong.text() + " has no constant without a name", wrong.text() + " 后面要写常量名")
                                    : Words.of(
                                            path.get(0).text() + " has no constant " + wrong.text(),
                                            path.get(0).text() + " 没有常量 " + wrong.text()))
                    .maybe(path.size() < 3 ? Words.none() : meant(path.get(0), wrong, constants)));
        }
        return type;
    }

    private static Words meant(Token type, Token wrong, Set<String> constants) {
        return Nearest.to(wrong.text(), constants)
                .map(near -> meant(type.text() + "." + near))
                .orElseGet(() -> constants.size() <= MOST_LISTED ? Nearest.oneOf(constants) : Words.none());
    }

    private static Words meant(String expression) {
        return Words.of(expression + " was meant.", "是 " + expression + "。");
    }

    /** What may have been meant by a property that there is not. */
    private Words meant(Class<?> type, Token name, boolean alone) {
        Set<String> properties = Scope.properties(type);
        List<String> constants = alone && isCompared(name) ? constants(name.text()) : List.of();
        if (!constants.isEmpty()) {
            return constants.size() == 1 ? meant(constants.get(0)) : Nearest.oneOf(constants);
        } else if (Nearest.to(name.text(), properties).isPresent()) {
            return Nearest.hint(name.text(), properties);
        } else if (TableRow.class.isAssignableFrom(type) && OF_SCALES.contains(name.text())) {
            return Words.of(
                    "its table lacks a heading of a limit: from, over, up to or below.",
                    "它的表格缺少界限的表头：from、over、up to 或 below。");
        }
        return alone && isCompared(name) ? meant("\"" + name.text() + "\"") : Nearest.hint(name.text(), properties);
    }

    /** The constants of all lists that have this name. */
    private List<String> constants(String name) {
        return scope.types().constants().entrySet().stream()
                .filter(list -> RuleTypes.constantsOf(list.getValue()).contains(name))
                .map(list -> list.getKey() + "." + name)
                .sorted()
                .toList();
    }

    /** Whether it stands where the value of a comparison does. */
    private boolean isCompared(Token name) {
        String before = file.text().substring(0, name.start()).stripTrailing();
        return before.endsWith("==") || before.endsWith("!=");
    }

    private Term steps(List<Token> path, int from, Term start) {
        Term term = start;
        int i = from;
        while (i < path.size()) {
            if (path.get(i).is(".")) {
                i++;
                continue;
            }
            Token name = path.get(i);
            boolean called = i + 1 < path.size() && path.get(i + 1).is("(");
            int close = called ? Tokens.closing(path, i + 1) : i;
            List<List<Token>> arguments = called ? arguments(path.subList(i + 2, close)) : List.of();
            Optional<Method> method = Scope.method(term.type(), name.text(), arguments.size());
            List<Term> given = arguments.stream().map(this::term).toList();
            if (method.isEmpty()) {
                if (term.type() != Object.class) {
                    problems.add(Problem.error(
                                    "unknown-property",
                                    file.place(name.start()),
                                    scope.name(term.type())
                                            .then(Words.of(" has no property " + name.text(), "没有属性 " + name.text())))
                            .maybe(meant(term.type(), name, path.size() == 1)));
                }
                return Term.unknown(Token.joined(path));
            }
            checkArguments(name, method.get(), given);
            term = new Term(
                    (term.text().isEmpty() ? "" : term.text() + ".") + step(name, method.get(), given, called),
                    method.get().getReturnType(),
                    term.calculated() || given.stream().anyMatch(Term::calculated));
            i = close + 1;
        }
        return term;
    }

    private void checkArguments(Token name, Method method, List<Term> given) {
        for (int i = 0; i < given.size(); i++) {
            Class<?> wanted = method.getParameterTypes()[i];
            if (wanted == int.class
                    && given.get(i).type() != int.class
                    && given.get(i).type() != Object.class) {
                problems.add(Problem.error(
                        "not-whole",
                        file.place(name.start()),
                        Words.of(name.text() + " takes a whole number here", name.text() + " 这里要整数")));
            } else if (wanted == Number.class && !given.get(i).isNumber()) {
                problems.add(Problem.error(
                        "wrong-type",
                        file.place(name.start()),
                        Words.of(name.text() + " takes a number", name.text() + " 要数字")));
            } else if (!wanted.isPrimitive()
                    && wanted != Number.class
                    && given.get(i).type() != Object.class
                    && !wanted.isAssignableFrom(given.get(i).type())) {
                problems.add(Problem.error(
                        "wrong-type",
                        file.place(name.start()),
                        Words.of(name.text() + " takes a ", name.text() + " 这里要")
                                .then(scope.name(wanted))
                                .then(Words.of(" here, and this is a ", "，而这是"))
                                .then(scope.name(given.get(i).type()))));
            }
        }
    }

    /** In Java a property is called by its method's name; in a condition Drools finds it by the author's. */
    private String step(Token name, Method method, List<Term> given, boolean called) {
        String arguments = String.join(", ", given.stream().map(Term::text).toList());
        if (pattern == null) {
            return method.getName() + "(" + arguments + ")";
        }
        return called ? name.text() + "( " + arguments + " )" : name.text();
    }

    private static List<List<Token>> arguments(List<Token> tokens) {
        return tokens.isEmpty() ? List.of() : Tokens.split(tokens);
    }
}
