package io.kaohe.compiler;

import io.kaohe.problem.Problem;
import io.kaohe.source.SourceFile;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Locale;

/**
 * Finds characters that a reader does not see, or sees elsewhere than a program does, and escapes that stand for a
 * character: with them a file could say something else than what its reader, and the checks of this compiler, take it
 * to say.
 */
final class HiddenCharacters {
    /** More of them than this say nothing new. */
    private static final int MOST_REPORTED = 20;

    /** Signs that join others to one, in texts of some languages. */
    private static final char ZWNJ = '\u200C';

    private static final char ZWJ = '\u200D';

    private HiddenCharacters() {}

    /** Reports those of a policy's file; the escapes only of a rule file, as other files know escapes of their own. */
    static void check(SourceFile file, List<Problem> problems) {
        String text = file.text();
        boolean rules = file.name().endsWith(".drl");
        int found = 0;
        for (int i = 0; i < text.length() && found < MOST_REPORTED; i++) {
            char c = text.charAt(i);
            boolean fits = c == '\r' && text.startsWith("\n", i + 1) || !rules && (c == ZWNJ || c == ZWJ);
            if (isHidden(c) && !fits) {
                String code = String.format(Locale.ROOT, "U+%04X", (int) c);
                problems.add(Problem.error(
                        "hidden-character",
                        file.place(i),
                        Words.of("the character " + code + " stands here, which nobody sees", "这里有一个看不见的字符 " + code)));
                found++;
            } else if (rules && c == '\\' && text.startsWith("u", i + 1)) {
                problems.add(Problem.error(
                                "no-escape",
                                file.place(i),
                                Words.of("a rule file has no escapes such as \\u0041", "规则文件中不能用 \\u0041 这样的转义"))
                        .maybe(Words.of("the character itself was meant.", "应直接写那个字符。")));
                found++;
            }
        }
    }

    private static boolean isHidden(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t'
                || c == '\u2028'
                || c == '\u2029'
                || Character.getType(c) == Character.FORMAT;
    }
}
