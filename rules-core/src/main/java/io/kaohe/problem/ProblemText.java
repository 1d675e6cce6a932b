package io.kaohe.problem;

import io.kaohe.text.DisplayWidth;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Problems as text. Each begins with its place; where the source line is known it follows with a caret under the
 * column, which stays right under full-width characters; a hint ends it on a line that begins "Maybe", in Chinese 也许.
 */
public final class ProblemText {
    private static final int LONGEST_LINE = 160;
    private static final Words MAYBE = Words.of("Maybe ", "也许");

    private ProblemText() {}

    /** In English. */
    public static String of(List<Problem> problems) {
        return of(problems, Language.EN);
    }

    public static String of(List<Problem> problems, Language language) {
        return problems.stream().map(problem -> of(problem, language)).collect(Collectors.joining("\n"));
    }

    /** In English. */
    public static String of(Problem problem) {
        return of(problem, Language.EN);
    }

    public static String of(Problem problem, Language language) {
        Place place = problem.place();
        StringBuilder text = new StringBuilder(place.label());
        if (!place.pointer().isEmpty()) {
            text.append(' ').append(place.pointer());
        }
        text.append(": ").append(problem.message(language)).append(excerpt(place));
        String hint = problem.hint(language);
        if (!hint.isEmpty()) {
            text.append("\n  ").append(MAYBE.then(hint).in(language));
        }
        return text.toString();
    }

    /** The source line with a caret under the column, each on a line of its own; empty where they are not known. */
    public static String excerpt(Place place) {
        String line = place.sourceLine();
        if (line.isEmpty() || place.line() == 0) {
            return "";
        }
        int caret = Math.min(Math.max(place.column() - 1, 0), line.length());
        int from = caret > LONGEST_LINE ? caret - LONGEST_LINE / 2 : 0;
        int to = Math.min(line.length(), from + LONGEST_LINE);
        return "\n  | " + line.substring(from, to).replace('\t', ' ') + "\n  | "
                + " ".repeat(DisplayWidth.of(line.substring(from, caret).replace('\t', ' '))) + '^';
    }
}
