package io.kaohe.compiler;

import com.google.common.collect.ImmutableSet;
import io.kaohe.derived.EarlierEntry;
import io.kaohe.derived.NamedValue;
import io.kaohe.problem.Problem;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Both sides of a comparison are of one type, and the limits on one property leave room: else nothing would match. */
final class Comparisons {
    private static final Set<String> SIGNS = ImmutableSet.of("==", "!=", "<", "<=", ">", ">=");

    /** What is written as a text; {@link TimeTexts} reads it. */
    private static final Set<Class<?>> TIMES = ImmutableSet.of(LocalDate.class, LocalTime.class, YearMonth.class);

    /** Types whose agent is an empty text where they are about the team. */
    private static final Set<Class<?>> OF_THE_TEAM = ImmutableSet.of(NamedValue.class, EarlierEntry.class);

    private final SourceFile file;
    private final Scope scope;
    private final List<Problem> problems;

    Comparisons(SourceFile file, Scope scope, List<Problem> problems) {
        this.file = file;
        this.scope = scope;
        this.problems = problems;
    }

    /** Checks each comparison of a constraint that begins with a bare property of the pattern's type. */
    void check(List<Token> constraint, Class<?> pattern) {
        int start = 0;
        for (int i = 0; i <= constraint.size(); i++) {
            if (i == constraint.size()
                    || constraint.get(i).is("&&")
                    || constraint.get(i).is("||")) {
                checkOne(constraint.subList(start, i), pattern);
                start = i + 1;
            }
        }
    }

    private void checkOne(List<Token> tokens, Class<?> pattern) {
        int at = 1;
        while (at + 1 < tokens.size() && tokens.get(at).is(".")) {
            at += 2;
        }
        boolean not = at < tokens.size() && tokens.get(at).is("not");
        int sign = not ? at + 1 : at;
        if (sign + 1 >= tokens.size() || tokens.get(0).kind() != Token.Kind.NAME) {
            return;
        }
        List<Token> right = tokens.subList(sign + 1, tokens.size());
        Optional<Class<?>> left = typeOf(tokens.subList(0, at), pattern);
        if (left.isEmpty() || right.get(0).is("null")) {
            return;
        }
        Token property = tokens.get(at - 1);
        if (tokens.get(sign).is("in") && right.get(0).is("(")) {
            List<Token> inside = right.subList(1, Tokens.closing(right, 0));
            Tokens.split(inside).forEach(one -> checkSides(property, left.get(), one, pattern));
        } else if (SIGNS.contains(tokens.get(sign).text())) {
            checkSides(property, left.get(), right, pattern);
        }
    }

    private void checkSides(Token property, Class<?> left, List<Token> right, Class<?> pattern) {
        if (right.size() == 1 && right.get(0).kind() == Token.Kind.TEXT) {
            checkText(property, left, right.get(0), pattern);
        } else if (!right.isEmpty()) {
            typeOf(right, pattern)
                    .filter(type -> !areOfOneType(left, type))
                    .ifPresent(type -> report(property, left, right.get(0), scope.name(type)));
        }
    }

    private void checkText(Token property, Class<?> type, Token text, Class<?> pattern) {
        if (type.isEnum()) {
            problems.add(Problem.error("wrong-type", file.place(text.start()), mismatch(property, type, Scope.TEXT))
                    .maybe(Words.of(
                            type.getSimpleName() + "." + text.unquoted() + " was meant.",
                            "是 " + type.getSimpleName() + "." + text.unquoted() + "。")));
        } else if (TIMES.contains(type)) {
            return;
        } else if (type != String.class) {
            report(property, type, text, Scope.TEXT);
        } else if (text.unquoted().isEmpty() && !OF_THE_TEAM.contains(pattern)) {
            problems.add(Problem.error(
                    "empty-text",
                    file.place(text.start()),
                    Words.of(property.text() + " is never an empty text", property.text() + " 不会是空文本")));
        }
    }

    private void report(Token property, Class<?> type, Token value, Words other) {
        problems.add(Problem.error("wrong-type", file.place(value.start()), mismatch(property, type, other)));
    }

    private Words mismatch(Token property, Class<?> type, Words other) {
        return Words.of(property.text() + " is a ", property.text() + " 的类型是")
                .then(scope.name(type))
                .then(Words.of(", and this is a ", "，这里却是"))
                .then(other);
    }

    /** The type of the other side, where it is a number, a flag or a single path. */
    private Optional<Class<?>> typeOf(List<Token> tokens, Class<?> pattern) {
        boolean path = tokens.stream().allMatch(token -> token.kind() == Token.Kind.NAME || token.is("."));
        if (!path && tokens.size() > 1) {
            return Optional.empty();
        }
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Class<?> type = Expressions.inPattern(file, scope, problems, pattern)
                .quiet()
                .term(tokens)
                .type();
        return type == Object.class ? Optional.empty() : Optional.of(type);
    }

    private static boolean areOfOneType(Class<?> left, Class<?> right) {
        return Scope.isNumber(left) && Scope.isNumber(right)
                || left.isAssignableFrom(right)
                || right.isAssignableFrom(left);
    }

    /** Reports two limits of one pattern that no number meets. */
    void checkRoom(List<Bound> bounds, Token at) {
        for (Bound low : bounds) {
            for (Bound high : bounds) {
                if (low.path().equals(high.path()) && low.isLower() && high.isUpper() && !leavesRoom(low, high)) {
                    problems.add(Problem.error(
                            "never-met",
                            file.place(at.start()),
                            Words.of(
                                    "no number is both " + low.sign() + " and " + high.sign(),
                                    "没有数字既 " + low.sign() + " 又 " + high.sign())));
                }
            }
        }
    }

    private static boolean leavesRoom(Bound low, Bound high) {
        int order = new BigDecimal(low.number()).compareTo(new BigDecimal(high.number()));
        return order < 0
                || order == 0 && low.operator().endsWith("=") && high.operator().endsWith("=");
    }
}
