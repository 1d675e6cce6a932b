package io.kaohe.compiler;

import com.google.common.collect.ImmutableSet;
import io.kaohe.problem.Problem;
import io.kaohe.source.Edit;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.text.DateSpelling;
import io.kaohe.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Dates, months and times that a condition compares with are written as texts, {@code hiredOn < "2024-01-01"}. */
final class TimeTexts {
    private static final Set<String> SIGNS = ImmutableSet.of("==", "!=", "<", "<=", ">", ">=");

    private TimeTexts() {}

    /** The edits that make them what they are compared with. */
    static List<Edit> edits(List<Token> tokens, Expressions expressions, SourceFile file, List<Problem> problems) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token text = tokens.get(i + 1);
            if (SIGNS.contains(tokens.get(i).text()) && text.kind() == Token.Kind.TEXT) {
                int from = pathStart(tokens, i);
                Class<?> type =
                        expressions.quiet().term(tokens.subList(from, i)).type();
                String of = parser(type, text.unquoted());
                if (of.equals(WRONG)) {
                    problems.add(Problem.error(
                                    "wrong-type",
                                    file.place(text.start()),
                                    Words.of(text.text() + " is no ", text.text() + " 不是")
                                            .then(name(type))
                                            .then(Words.of(" such as ", "，应形如"))
                                            .then(example(type)))
                            .maybe(meant(type, text.unquoted())));
                } else if (!of.isEmpty()) {
                    edits.add(new Edit(text.start(), text.end(), of));
                }
            }
        }
        return edits;
    }

    private static final String WRONG = "?";

    /** Java for the value; empty for a type that is neither, {@code ?} for a text that is none. */
    static String parser(Class<?> type, String text) {
        try {
            if (type == LocalDate.class) {
                return "java.time.LocalDate.parse( \"" + LocalDate.parse(text) + "\" )";
            } else if (type == LocalTime.class) {
                return "java.time.LocalTime.parse( \"" + LocalTime.parse(text) + "\" )";
            } else if (type == YearMonth.class) {
                return "java.time.YearMonth.parse( \"" + YearMonth.parse(text) + "\" )";
            }
            return "";
        } catch (DateTimeException e) {
            return WRONG;
        }
    }

    private static Words meant(Class<?> type, String text) {
        return type == LocalDate.class
                ? DateSpelling.date(text)
                : type == LocalTime.class ? DateSpelling.time(text) : DateSpelling.month(text);
    }

    private static Words name(Class<?> type) {
        return type == LocalDate.class
                ? Words.of("date", "日期")
                : type == LocalTime.class ? Words.of("time", "时间") : Words.of("month", "月份");
    }

    private static String example(Class<?> type) {
        return type == LocalDate.class ? "2024-03-01" : type == LocalTime.class ? "08:30" : "2024-03";
    }

    private static int pathStart(List<Token> tokens, int sign) {
        int start = sign - 1;
        while (start >= 2 && tokens.get(start - 1).is(".")) {
            start -= 2;
        }
        return start;
    }
}
