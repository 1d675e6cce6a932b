package io.kaohe.compiler;

import io.kaohe.rule.GivenSettings;
import io.kaohe.source.Edit;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Both sides of a comparison, as expressions that Drools can work out behind a pattern.
 *
 * @param left what is compared; a number is an {@code Exact}
 * @param right what it is compared with
 * @param numbers whether both are numbers
 * @param ordered whether both are of one kind that has an order and is no text
 * @param whole whether both are whole numbers, or both dates or months, and the second is written in the rule or a
 *     setting
 */
public record Compared(String left, String right, boolean numbers, boolean ordered, boolean whole) {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, LocalDate.class, YearMonth.class);

    private static final Set<Class<?>> TIMES = Set.of(LocalDate.class, LocalTime.class, YearMonth.class);

    /**
     * Two sides of a comparison in a rule that was checked.
     *
     * @param pattern the type of the pattern that it stands in; {@code Object} for the results of an accumulate
     * @param owner the variable of that pattern
     */
    public static Compared of(CheckedRule rule, List<Token> left, List<Token> right, Class<?> pattern, String owner) {
        Expressions expressions = Expressions.inPattern(rule.source().file(), rule.scope(), new ArrayList<>(), pattern)
                .behindPattern(owner);
        Term one = expressions.term(left);
        Term other = expressions.term(right);
        boolean numbers = Scope.isNumber(one.type()) && Scope.isNumber(other.type());
        return new Compared(
                numbers ? one.asExact() : text(one, other, left),
                numbers ? other.asExact() : text(other, one, right),
                numbers,
                numbers || hasOrder(one.type()) && (hasOrder(other.type()) || isTime(right)),
                isWritten(rule, right)
                        && WHOLE.contains(one.type())
                        && (WHOLE.contains(other.type()) || other.type() == String.class));
    }

    /** A number of a rule that was checked, {@code $sales.amount / 2}, compared with itself. */
    public static Compared number(CheckedRule rule, List<Token> tokens, Class<?> pattern, String owner) {
        Compared same = of(rule, tokens, tokens, pattern, owner);
        return new Compared(
                same.left,
                same.right,
                same.numbers,
                same.ordered,
                WHOLE.contains(term(rule, tokens, pattern, owner).type()));
    }

    private static Term term(CheckedRule rule, List<Token> tokens, Class<?> pattern, String owner) {
        return Expressions.inPattern(rule.source().file(), rule.scope(), new ArrayList<>(), pattern)
                .behindPattern(owner)
                .term(tokens);
    }

    private static boolean hasOrder(Class<?> type) {
        return type.isEnum() || TIMES.contains(type);
    }

    /** Whether it is a number, date or setting, and not what other facts come to. */
    private static boolean isWritten(CheckedRule rule, List<Token> tokens) {
        Token first = tokens.get(0);
        return first.kind() == Token.Kind.NUMBER
                || first.kind() == Token.Kind.TEXT
                || rule.scope()
                        .type(first.text())
                        .filter(GivenSettings.class::isAssignableFrom)
                        .isPresent();
    }

    /** Whether it can be one: dates, months and times are written as texts, and compared with nothing else. */
    private static boolean isTime(List<Token> tokens) {
        return tokens.size() == 1 && tokens.get(0).kind() == Token.Kind.TEXT;
    }

    /** A condition on the results of an accumulate, as Drools gets it. */
    public static String condition(CheckedRule rule, List<Token> tokens) {
        SourceFile file = rule.source().file();
        List<Edit> edits = Constraint.check(tokens, file, rule.scope(), Object.class, "", new ArrayList<>())
                .edits();
        return Edit.applied(
                file.text(),
                tokens.get(0).start(),
                tokens.get(tokens.size() - 1).end(),
                edits);
    }

    /** Dates, months and times are written as texts. */
    private static String text(Term term, Term other, List<Token> tokens) {
        boolean literal = tokens.size() == 1 && tokens.get(0).kind() == Token.Kind.TEXT;
        String time = literal ? TimeTexts.parser(other.type(), tokens.get(0).unquoted()) : "";
        return time.isEmpty() ? term.text() : time;
    }
}
