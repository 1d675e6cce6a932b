package io.kaohe.compiler;

import com.google.common.collect.ImmutableMap;
import io.kaohe.engine.Aggregate;
import io.kaohe.number.Exact;
import io.kaohe.problem.Problem;
import io.kaohe.source.Edit;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The functions and conditions of an accumulate. The functions are the library's own, which are exact; what they were
 * applied to is kept, so that an entry can name the facts; conditions on the results become a pattern of their own.
 */
final class Accumulation {
    /** The functions by the names that rule files give them; counting is left to Drools. */
    static final Map<String, Class<? extends Aggregate>> FUNCTIONS = ImmutableMap.of(
            "sum", Aggregate.Sum.class,
            "average", Aggregate.Average.class,
            "min", Aggregate.Least.class,
            "max", Aggregate.Greatest.class);

    private static final String COUNT = "count";

    /** The name under which Drools knows a function. */
    static String imported(String function) {
        return "kaohe_" + function;
    }

    private final SourceFile file;
    private final Scope scope;
    private final List<Problem> problems;
    private final List<Edit> edits = new ArrayList<>();
    private final int whole;

    /** Calculations of the functions, bound as patterns of their own: Drools takes but a variable. */
    private final StringBuilder behindInput = new StringBuilder();

    /** Results that there are only where there is something. */
    private final List<String> ofSomething = new ArrayList<>();

    private Accumulation(int whole, SourceFile file, Scope scope, List<Problem> problems) {
        this.whole = whole;
        this.file = file;
        this.scope = scope;
        this.problems = problems;
    }

    /**
     * Checks the part behind the patterns.
     *
     * @param tokens the whole, from the word {@code accumulate} to its closing bracket
     * @param keep the variables of the patterns whose facts are kept
     * @return the edits that it needs
     */
    static List<Edit> check(
            List<Token> tokens, List<String> keep, SourceFile file, Scope scope, List<Problem> problems) {
        Accumulation accumulation = new Accumulation(tokens.get(0).start(), file, scope, problems);
        accumulation.check(tokens, keep);
        return accumulation.edits;
    }

    private void check(List<Token> tokens, List<String> keep) {
        List<Integer> semicolons = semicolons(tokens);
        int last = tokens.size() - 1;
        if (semicolons.isEmpty() || !tokens.get(last).is(")")) {
            problems.add(Problem.error(
                            "no-function",
                            file.place(tokens.get(0).start()),
                            Words.of(
                                    "behind the patterns of an accumulate stand a semicolon and its functions",
                                    "accumulate 的模式之后要写分号和函数"))
                    .maybe(Words.of(
                            "accumulate( … ; $sum : sum( $amount ) ) was meant.",
                            "应写成 accumulate( … ; $sum : sum( $amount ) )。")));
            return;
        }
        int functionsEnd = semicolons.size() > 1 ? semicolons.get(1) : last;
        checkFunctions(tokens.subList(semicolons.get(0) + 1, functionsEnd));
        int inputEnd = tokens.get(semicolons.get(0)).start();
        edits.add(new Edit(inputEnd, inputEnd, behindInput.toString()));
        StringBuilder kept = new StringBuilder();
        keep.forEach(variable -> kept.append(", $kaohe_")
                .append(variable.substring(1))
                .append(" : kaohe_facts( ")
                .append(variable)
                .append(" )"));
        int end = tokens.get(functionsEnd - 1).end();
        List<String> conditions = new ArrayList<>();
        ofSomething.forEach(variable -> conditions.add(variable + " != null"));
        if (semicolons.size() > 1 && functionsEnd + 1 < last) {
            conditions.add(conditions(tokens.subList(functionsEnd + 1, last)));
        }
        if (conditions.isEmpty()) {
            edits.add(new Edit(end, tokens.get(last).end(), kept + " )"));
        } else {
            edits.add(new Edit(whole, whole, "( "));
            String pattern = " ) and Once( " + String.join(", ", conditions) + " ) )";
            edits.add(new Edit(end, tokens.get(last).end(), kept + pattern));
        }
    }

    private static List<Integer> semicolons(List<Token> tokens) {
        List<Integer> found = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 1 && tokens.get(i).is(";")) {
                found.add(i);
            }
        }
        return found;
    }

    private void checkFunctions(List<Token> tokens) {
        for (List<Token> function : Tokens.split(tokens)) {
            if (function.size() < 5
                    || !function.get(0).text().startsWith("$")
                    || !function.get(1).is(":")
                    || !function.get(3).is("(")) {
                Token at = function.isEmpty() ? tokens.get(0) : function.get(0);
                problems.add(Problem.error(
                        "no-function",
                        file.place(at.start()),
                        Words.of(
                                "a function of an accumulate is bound to a variable: $sum : sum( $amount )",
                                "accumulate 的函数要绑定到变量：$sum : sum( $amount )")));
            } else {
                checkFunction(function.get(0), function.get(2), function.subList(4, function.size() - 1));
            }
        }
    }

    private void checkFunction(Token variable, Token name, List<Token> argument) {
        if (name.is(COUNT)) {
            scope.bind(variable, Long.class, file, problems);
            return;
        }
        scope.bind(variable, Exact.class, file, problems);
        if (!name.is("sum")) {
            ofSomething.add(variable.text());
        }
        if (!FUNCTIONS.containsKey(name.text())) {
            List<String> known = new ArrayList<>(FUNCTIONS.keySet());
            known.add(COUNT);
            problems.add(Problem.error(
                            "unknown-function",
                            file.place(name.start()),
                            Words.of(
                                            "there is no function " + name.text() + ": known are ",
                                            "没有函数 " + name.text() + "，可用的有")
                                    .then(Words.list(known)))
                    .maybe(Nearest.hint(name.text(), known)));
        } else if (argument.isEmpty()) {
            problems.add(Problem.error(
                    "no-function",
                    file.place(name.start()),
                    Words.of(name.text() + " needs to know of what: a variable", name.text() + " 的括号里要写一个变量")));
        } else {
            checkArgument(name, argument);
        }
    }

    private void checkArgument(Token name, List<Token> argument) {
        Token first = argument.get(0);
        if (first.kind() == Token.Kind.NAME && !first.text().startsWith("$")) {
            String binding = "$" + first.text() + " : " + first.text();
            String call = name.text() + "( $" + first.text() + " )";
            problems.add(Problem.error(
                            "unbound",
                            file.place(first.start()),
                            Words.of(first.text() + " is not bound to a variable", first.text() + " 没有绑定到变量"))
                    .maybe(Words.of(
                            binding + " in the pattern, and " + call + " here, was meant.",
                            "应在模式中写 " + binding + "，这里写 " + call + "。")));
            return;
        }
        Term term = Expressions.inPattern(file, scope, problems, Object.class).term(argument);
        if (!term.isNumber()) {
            problems.add(Problem.error(
                    "wrong-type",
                    file.place(first.start()),
                    Words.of(name.text() + " takes a number, and this is a ", name.text() + " 要数字，给的却是")
                            .then(scope.name(term.type()))));
        }
        edits.add(new Edit(
                name.start(), argument.get(argument.size() - 1).end(), imported(name.text()) + "( " + term.text()));
    }

    private String conditions(List<Token> tokens) {
        List<Edit> inside = new ArrayList<>();
        for (List<Token> condition : Tokens.split(tokens)) {
            if (!condition.isEmpty()) {
                inside.addAll(Constraint.check(condition, file, scope, Object.class, "", problems)
                        .edits());
            }
        }
        int end = tokens.get(tokens.size() - 1).end();
        return Edit.applied(file.text(), tokens.get(0).start(), end, inside);
    }
}
