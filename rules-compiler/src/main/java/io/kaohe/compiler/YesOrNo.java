package io.kaohe.compiler;

import com.google.common.collect.ImmutableSet;
import io.kaohe.problem.Problem;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What stands between {@code &&} and {@code ||} can be answered by yes or no: Drools would refuse it without a place. */
final class YesOrNo {
    private static final Set<String> SIGNS = ImmutableSet.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> WORDS = ImmutableSet.of("in", "matches", "contains", "excludes", "memberOf");

    private static final Words TEXT = Words.of("a text", "文本");
    private static final Words LIST = Words.of("a list or a text", "列表或文本");

    private final Expressions expressions;
    private final SourceFile file;
    private final List<Problem> problems;

    YesOrNo(Expressions expressions, SourceFile file, List<Problem> problems) {
        this.expressions = expressions.quiet();
        this.file = file;
        this.problems = problems;
    }

    /** A condition, or several that are joined. */
    void check(List<Token> condition) {
        List<List<Token>> parts = parts(condition);
        for (int i = 0; i < parts.size(); i++) {
            List<Token> part = parts.get(i);
            if (parts.size() > 1 || part.size() < condition.size()) {
                check(part);
            } else if (!part.isEmpty()) {
                checkOne(part, condition);
            }
        }
    }

    /** Parts joined by {@code &&} or {@code ||}; of a condition in brackets, or behind a {@code !}, what is in there. */
    private static List<List<Token>> parts(List<Token> condition) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < condition.size(); i++) {
            Token token = condition.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && (token.is("&&") || token.is("||"))) {
                parts.add(condition.subList(start, i));
                start = i + 1;
            }
        }
        parts.add(condition.subList(start, condition.size()));
        List<Token> only = parts.get(0);
        if (parts.size() == 1 && !only.isEmpty() && only.get(0).is("!")) {
            return List.of(only.subList(1, only.size()));
        } else if (parts.size() == 1
                && only.size() > 2
                && only.get(0).is("(")
                && Tokens.closing(only, 0) == only.size() - 1) {
            return List.of(only.subList(1, only.size() - 1));
        }
        return parts;
    }

    private void checkOne(List<Token> part, List<Token> condition) {
        int at = 0;
        while (at < part.size() && !isComparison(part.get(at))) {
            at = part.get(at).is("(") ? Tokens.closing(part, at) + 1 : at + 1;
        }
        if (at == part.size()) {
            checkBare(part);
        } else if (at == 0) {
            problems.add(Problem.error(
                            "half-comparison",
                            file.place(part.get(0).start()),
                            Words.of(
                                    "nothing stands left of this " + part.get(0).text(),
                                    "这个 " + part.get(0).text() + " 左边没有东西"))
                    .maybe(Words.of(
                            "both comparisons are written out: minutes > 10 && minutes < 20.",
                            "两个比较都要写全：minutes > 10 && minutes < 20。")));
        } else {
            boolean not = part.get(at - 1).is("not");
            checkWord(part.subList(0, not ? at - 1 : at), part.get(at), part.subList(at + 1, part.size()));
        }
    }

    private static boolean isComparison(Token token) {
        return token.kind() == Token.Kind.SIGN && SIGNS.contains(token.text())
                || token.kind() == Token.Kind.NAME && WORDS.contains(token.text());
    }

    private void checkBare(List<Token> part) {
        Class<?> type = expressions.term(part).type();
        if (type != Object.class && type != boolean.class && type != Boolean.class) {
            problems.add(Problem.error(
                            "no-condition",
                            file.place(part.get(0).start()),
                            Words.of(Token.joined(part) + " is a ", Token.joined(part) + " 是")
                                    .then(expressions.name(type))
                                    .then(Words.of(", and a condition is answered by yes or no", "，而条件只能答是或否")))
                    .maybe(Words.of(
                            "a comparison was meant, such as " + Token.joined(part) + " > 0.",
                            "应写成比较，如 " + Token.joined(part) + " > 0。")));
        }
    }

    private void checkWord(List<Token> left, Token word, List<Token> right) {
        if (word.is("matches")) {
            wants(left, TEXT, String.class);
            wants(right, TEXT, String.class);
        } else if (word.is("contains") || word.is("excludes")) {
            wants(left, LIST, Collection.class, String.class);
        } else if (word.is("memberOf")) {
            wants(right, LIST, Collection.class, String.class);
        } else if (word.text().startsWith("<") || word.text().startsWith(">")) {
            noFlag(left, word);
            noFlag(right, word);
        }
    }

    private void noFlag(List<Token> side, Token sign) {
        Class<?> type = expressions.term(side).type();
        if (type == boolean.class || type == Boolean.class) {
            problems.add(Problem.error(
                    "wrong-type",
                    file.place(sign.start()),
                    Words.of(
                            Token.joined(side) + " is true or false, and neither is less than the other",
                            Token.joined(side) + " 是真或假，不分大小")));
        }
    }

    private void wants(List<Token> side, Words what, Class<?>... types) {
        Class<?> type = expressions.term(side).type();
        boolean fits = type == Object.class;
        for (Class<?> one : types) {
            fits |= one.isAssignableFrom(type);
        }
        if (!fits && !side.isEmpty()) {
            problems.add(Problem.error(
                    "wrong-type",
                    file.place(side.get(0).start()),
                    Words.of(Token.joined(side) + " is a ", Token.joined(side) + " 是")
                            .then(expressions.name(type))
                            .then(Words.of(", and ", "，而这里要"))
                            .then(what)
                            .then(Words.of(" is wanted here", ""))));
        }
    }
}
