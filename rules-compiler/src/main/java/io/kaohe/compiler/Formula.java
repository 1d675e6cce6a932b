package io.kaohe.compiler;

import com.google.common.collect.ImmutableMap;
import io.kaohe.problem.Problem;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads one calculation, {@code 45 * ( $own.amount - 10 ) / $team.average}, and gives text that works it out exactly:
 * neither the binary fractions nor the rounded quotients of the languages beneath.
 */
final class Formula {
    /** The functions of a calculation, and how many numbers each takes. */
    private static final Map<String, Integer> FUNCTIONS =
            ImmutableMap.of("min", 2, "max", 2, "floor", 1, "ceiling", 1, "cut", 1, "round", 2, "share", 3);

    /** The compilers beneath take long over a longer one: each step is worked out with all before it. */
    private static final int LONGEST = 100;

    private final List<Token> tokens;
    private final Expressions expressions;
    private final SourceFile file;
    private final List<Problem> problems;
    private int at;

    private Formula(List<Token> tokens, Expressions expressions, SourceFile file, List<Problem> problems) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.file = file;
        this.problems = problems;
    }

    /** Reads all of the tokens, at least one. */
    static Term of(List<Token> tokens, Expressions expressions, SourceFile file, List<Problem> problems) {
        if (tokens.size() > LONGEST) {
            problems.add(Problem.error(
                    "beyond-limit",
                    file.place(tokens.get(0).start()),
                    Words.of(
                            "a calculation has more than " + LONGEST + " words and signs",
                            "一个算式超过 " + LONGEST + " 个词和符号")));
            return Term.unknown("Exact.ZERO");
        }
        Formula formula = new Formula(tokens, expressions, file, problems);
        Term term = formula.sum();
        if (formula.at < tokens.size()) {
            Token rest = tokens.get(formula.at);
            problems.add(Problem.error("no-calculation", file.place(rest.start()), notPart(rest))
                    .maybe(rest.is("%") ? RuleHints.PERCENT : Words.none()));
        }
        return term;
    }

    /** Whether tokens are more than one path, number or text. */
    static boolean isCalculation(List<Token> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean bracket = token.is("(") && (i == 0 || tokens.get(i - 1).kind() != Token.Kind.NAME);
            if (bracket || isFunction(tokens, i) || depth == 0 && isOperator(token)) {
                return true;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return false;
    }

    private static boolean isOperator(Token token) {
        return token.kind() == Token.Kind.SIGN && token.text().matches("[-+*/%]");
    }

    /** Whether a function and its brackets begin at a token. */
    static boolean isFunction(List<Token> tokens, int at) {
        return FUNCTIONS.containsKey(tokens.get(at).text())
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("(")
                && (at == 0 || !tokens.get(at - 1).is("."));
    }

    private Term sum() {
        Term sum = product();
        while (isNext("+") || isNext("-")) {
            String verb = tokens.get(at++).is("+") ? ".plus( " : ".minus( ";
            sum = Term.exact(sum.asExact() + verb + product().asExact() + " )");
        }
        return sum;
    }

    private Term product() {
        Term product = factor();
        while (isNext("*") || isNext("/")) {
            String verb = tokens.get(at++).is("*") ? ".times( " : ".over( ";
            product = Term.exact(product.asExact() + verb + factor().asExact() + " )");
        }
        return product;
    }

    private boolean isNext(String sign) {
        return at < tokens.size() && tokens.get(at).is(sign);
    }

    private Term factor() {
        if (at >= tokens.size()) {
            Token last = tokens.get(tokens.size() - 1);
            return wrong(last, Words.of("a number is missing behind " + last.text(), last.text() + " 后面缺少数字"));
        }
        Token token = tokens.get(at);
        if (token.is("-")) {
            at++;
            return Term.exact(factor().asExact() + ".negated()");
        } else if (token.is("(")) {
            int close = Tokens.closing(tokens, at);
            List<Token> inner = tokens.subList(at + 1, close);
            at = close + 1;
            return inner.isEmpty()
                    ? wrong(token, Words.of("there is nothing between the brackets", "括号里是空的"))
                    : within(inner);
        } else if (token.kind() == Token.Kind.NUMBER) {
            at++;
            expressions.checkNumber(token);
            return Term.exact("Exact.of( \"" + token.text().replace("B", "") + "\" )");
        } else if (isFunction(tokens, at)) {
            return function(token);
        } else if (token.kind() == Token.Kind.NAME) {
            return path(token);
        }
        at++;
        return wrong(token, notPart(token));
    }

    private Term within(List<Token> inner) {
        Term term = of(inner, expressions, file, problems);
        return term.calculated() ? Term.exact("( " + term.text() + " )") : term;
    }

    private Term function(Token name) {
        int close = Tokens.closing(tokens, at + 1);
        List<List<Token>> arguments = Tokens.split(tokens.subList(at + 2, close));
        at = close + 1;
        int count = FUNCTIONS.getOrDefault(name.text(), 0);
        if (arguments.size() != count || arguments.stream().anyMatch(List::isEmpty)) {
            return wrong(
                    name,
                    Words.of(
                            name.text() + " takes " + count + (count == 1 ? " number" : " numbers"),
                            name.text() + " 要 " + count + " 个数字"));
        }
        List<String> each = new ArrayList<>();
        arguments.forEach(
                argument -> each.add(of(argument, expressions, file, problems).asExact()));
        return Term.exact("Calculation." + name.text() + "( " + String.join(", ", each) + " )");
    }

    private Term path(Token first) {
        int end = Tokens.pathEnd(tokens, at);
        if (end == at + 1
                && at + 1 < tokens.size()
                && tokens.get(at + 1).kind() == Token.Kind.NAME
                && !first.text().startsWith("$")) {
            return wrong(first, notPart(first));
        }
        Term term = expressions.path(tokens.subList(at, end));
        at = end;
        if (!term.isNumber()) {
            return wrong(
                    first,
                    Words.of("nothing can be calculated with a ", "")
                            .then(expressions.name(term.type()))
                            .then(Words.of("", "不能用来计算")),
                    Nearest.hint(first.text(), FUNCTIONS.keySet()));
        }
        return term;
    }

    private static Words notPart(Token token) {
        return Words.of(token.text() + " does not belong in a calculation", token.text() + " 不能出现在算式中");
    }

    private Term wrong(Token token, Words message) {
        return wrong(token, message, Words.none());
    }

    private Term wrong(Token token, Words message, Words hint) {
        at = Math.max(at, 1);
        problems.add(Problem.error("no-calculation", file.place(token.start()), message)
                .maybe(hint));
        return Term.unknown("Exact.ZERO");
    }
}
