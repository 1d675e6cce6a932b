package io.kaohe.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds problems to it that they say the same in both languages, and in Chinese as Chinese is written here. */
public final class InBothLanguages {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** What a sentence is about: something quoted, or a word with a capital, a digit or a sign of code in it. */
    private static final Pattern VALUE =
            Pattern.compile("\"([^\"]*)\"|[\\p{L}\\p{N}@._-]*[\\p{Lu}\\p{N}$@_][\\p{L}\\p{N}_-]*");

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");
    private static final Pattern ILL_SET =
            Pattern.compile("\\p{IsHan}[A-Za-z0-9$@]|[A-Za-z0-9]\\p{IsHan}|\\p{IsHan}[,;:!?]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+");
    private static final Set<String> KEYWORDS = Set.of("rule", "declare");

    private InBothLanguages() {}

    /** The same problems, which were held to it. */
    public static List<Problem> checked(List<Problem> problems) {
        assertThat(problems.stream().flatMap(InBothLanguages::faults)).isEmpty();
        return problems;
    }

    private static Stream<String> faults(Problem problem) {
        Stream<String> ofMessage = Stream.concat(
                faults(problem.messageWords()), missing(offending(problem), problem.message(Language.ZH)));
        Stream<String> ofHint =
                problem.hint().isEmpty() && problem.hint(Language.ZH).isEmpty()
                        ? Stream.of()
                        : faults(problem.hintWords());
        return Stream.concat(ofMessage, ofHint);
    }

    private static Stream<String> faults(Words words) {
        String chinese = words.in(Language.ZH);
        Stream<String> values = VALUE.matcher(words.in(Language.EN))
                .results()
                .map(found -> found.group(1) == null ? found.group() : found.group(1));
        String unquoted = QUOTED.matcher(chinese).replaceAll("“”");
        return Stream.of(
                        CHINESE.matcher(chinese).find() ? Stream.<String>of() : Stream.of("not Chinese: " + chinese),
                        ILL_SET.matcher(unquoted).results().map(found -> found.group() + " in: " + chinese),
                        missing(values, chinese))
                .flatMap(faults -> faults);
    }

    private static Stream<String> missing(Stream<String> values, String chinese) {
        return values.filter(value -> !chinese.contains(value)).map(value -> value + " is missing in: " + chinese);
    }

    /** The word under the caret, if the message speaks of it; a parser's own sentence has such words by chance. */
    private static Stream<String> offending(Problem problem) {
        if (problem.code().equals("malformed")) {
            return Stream.of();
        }
        String line = problem.place().sourceLine();
        Matcher word = WORD.matcher(line);
        int column = Math.min(Math.max(problem.place().column() - 1, 0), line.length());
        return word.region(column, line.length()).lookingAt() && !KEYWORDS.contains(word.group())
                ? WORD.matcher(problem.message())
                        .results()
                        .map(MatchResult::group)
                        .filter(word.group()::equals)
                : Stream.of();
    }
}
