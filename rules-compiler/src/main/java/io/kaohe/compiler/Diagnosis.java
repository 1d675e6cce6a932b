package io.kaohe.compiler;

import com.google.common.collect.ImmutableMap;
import io.kaohe.problem.Problem;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what people get wrong in the form of a rule file, and says it better than a parser can: full-width
 * punctuation, a rule without its {@code when}, {@code then} or {@code end}, a text without its closing quote.
 */
final class Diagnosis {
    /** Signs of Chinese typography that are not among the full-width forms. */
    private static final Map<Character, Character> CHINESE = ImmutableMap.<Character, Character>builder()
            .put('\u3001', ',')
            .put('\u3002', '.')
            .put('\u3010', '[')
            .put('\u3011', ']')
            .put('\u2018', '\'')
            .put('\u2019', '\'')
            .put('\u201C', '"')
            .put('\u201D', '"')
            .buildOrThrow();

    private static final Words END_AT_THE_END =
            Words.of("the word end is missing at the end of the file.", "文件末尾漏了 end。");

    /** More of them than this say nothing new. */
    private static final int MOST_REPORTED = 100;

    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';

    private final SourceFile file;
    private final List<Problem> problems = new ArrayList<>();

    private Diagnosis(SourceFile file) {
        this.file = file;
    }

    static List<Problem> of(SourceFile file) {
        Diagnosis diagnosis = new Diagnosis(file);
        List<Token> tokens = Token.of(file.text(), 0, file.text().length());
        for (Token token : tokens) {
            if (diagnosis.problems.size() < MOST_REPORTED) {
                diagnosis.checkSign(token);
            }
        }
        diagnosis.checkTexts(tokens);
        if (diagnosis.problems.isEmpty()) {
            diagnosis.checkForm(tokens);
        }
        return diagnosis.problems;
    }

    private void checkSign(Token token) {
        Optional<Character> meant =
                token.kind() == Token.Kind.SIGN ? plain(token.text().charAt(0)) : Optional.empty();
        if (meant.equals(Optional.of(' '))) {
            reportBlank(token);
        } else if (meant.isPresent()) {
            problems.add(Problem.error(
                            "full-width",
                            file.place(token.start()),
                            Words.of(
                                    "the full-width character " + token.text() + " is no sign of the rule language",
                                    "规则中不能用全角符号“" + token.text() + "”"))
                    .maybe(Words.of("the plain " + meant.get() + " was meant.", "应写半角的“" + meant.get() + "”。")));
        } else if (token.kind() != Token.Kind.TEXT && token.text().chars().anyMatch(Diagnosis::isFullWidthDigit)) {
            problems.add(Problem.error(
                            "full-width",
                            file.place(token.start()),
                            Words.of(
                                    token.text() + " has full-width digits, which are no number",
                                    token.text() + " 用了全角数字，不算数字"))
                    .maybe(Words.of(plainDigits(token) + " was meant.", "应写半角的 " + plainDigits(token) + "。")));
        } else if (token.kind() == Token.Kind.TEXT && !isClosed(token)) {
            char quote = token.text().charAt(0);
            problems.add(Problem.error(
                            "open-text",
                            file.place(token.start()),
                            Words.of("this text is not closed on its line", "这段文本在本行内没有结束"))
                    .maybe(Words.of("a " + quote + " is missing at its end.", "末尾少了一个“" + quote + "”。")));
        }
    }

    /** A blank that is none to the rule language; of several in a row the first. */
    private void reportBlank(Token token) {
        if (token.start() > 0 && isBlank(file.text().charAt(token.start() - 1))) {
            return;
        }
        String code = String.format(Locale.ROOT, "U+%04X", (int) token.text().charAt(0));
        problems.add(Problem.error(
                        "full-width",
                        file.place(token.start()),
                        token.text().charAt(0) == '\u3000'
                                ? Words.of("a full-width blank is no blank of the rule language", "规则中不能用全角空格")
                                : Words.of(
                                        "the blank " + code + " is no blank of the rule language",
                                        "规则中不能用特殊空格 " + code))
                .maybe(Words.of("plain blanks were meant.", "应换成半角空格。")));
    }

    private static boolean isBlank(char c) {
        return c != ' ' && Character.isSpaceChar(c);
    }

    private static String plainDigits(Token token) {
        return token.text()
                .chars()
                .map(c -> isFullWidthDigit(c) ? c - FIRST_FULL_WIDTH + '!' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A text is what stands between its quotes, to this compiler and to each one beneath it. */
    private void checkTexts(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() != Token.Kind.TEXT
                    || !isClosed(token)
                    || i > 0 && tokens.get(i - 1).is("rule")) {
                continue;
            }
            boolean expression = i > 0 && tokens.get(i - 1).is("matches");
            String text = expression ? token.unquoted().replace("\\\\", "") : token.unquoted();
            if (text.contains("\\") || text.contains("\"")) {
                problems.add(Problem.error(
                        "bad-text",
                        file.place(token.start()),
                        Words.of("a text has no quotes and no backslashes in it", "文本中不能有引号和反斜杠")));
            }
        }
    }

    private static boolean isFullWidthDigit(int c) {
        return c >= '\uFF10' && c <= '\uFF19';
    }

    private static Optional<Character> plain(char sign) {
        if (isBlank(sign)) {
            return Optional.of(' ');
        }
        return sign >= FIRST_FULL_WIDTH && sign <= LAST_FULL_WIDTH
                ? Optional.of((char) (sign - FIRST_FULL_WIDTH + '!'))
                : Optional.ofNullable(CHINESE.get(sign));
    }

    private static boolean isClosed(Token token) {
        return token.text().length() >= 2
                && token.text().charAt(0) == token.text().charAt(token.text().length() - 1);
    }

    private void checkForm(List<Token> tokens) {
        int rule = -1;
        int type = -1;
        boolean then = false;
        boolean when = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("rule") && i + 1 < tokens.size() && isRuleName(tokens.get(i + 1))) {
                closed(tokens, rule, i);
                closed(tokens, type, i);
                type = -1;
                checkName(tokens.get(i + 1));
                rule = i;
                when = false;
                then = false;
            } else if (rule < 0 && type < 0 && token.is("declare") && isPlainType(tokens, i)) {
                type = i;
            } else if (type >= 0 && token.is(",")) {
                problems.add(Problem.error(
                        "no-comma",
                        file.place(token.start()),
                        Words.of("the fields of a type stand without commas between them", "类型的字段之间不写逗号")));
            } else if (type >= 0 && token.is("end")) {
                type = -1;
            } else if (rule >= 0 && token.is("when")) {
                when = true;
            } else if (rule >= 0 && token.is("then")) {
                then = true;
            } else if (rule >= 0 && token.is("end") && isStatementStart(tokens, i)) {
                complete(tokens, rule, when, then);
                rule = -1;
            }
        }
        closed(tokens, rule, tokens.size());
        closed(tokens, type, tokens.size());
    }

    /** Enums and windows have commas, and are refused later. */
    private static boolean isPlainType(List<Token> tokens, int declare) {
        return declare + 1 < tokens.size()
                && tokens.get(declare + 1).kind() == Token.Kind.NAME
                && !tokens.get(declare + 1).is("enum")
                && !tokens.get(declare + 1).is("window");
    }

    private void checkName(Token name) {
        String text = name.unquoted();
        if (text.isBlank()) {
            problems.add(Problem.error(
                    "bad-rule-name", file.place(name.start()), Words.of("the rule has no name", "规则没有名称")));
        } else if (text.contains("*/") || text.contains("/*")) {
            problems.add(Problem.error(
                    "bad-rule-name",
                    file.place(name.start()),
                    Words.of("the name of a rule has no signs of a comment in it", "规则名中不能有注释符号")));
        } else if (text.contains("\\") || text.contains("\"")) {
            problems.add(Problem.error(
                    "bad-rule-name",
                    file.place(name.start()),
                    Words.of("the name of a rule has no quotes and no backslashes in it", "规则名中不能有引号和反斜杠")));
        }
    }

    private static boolean isRuleName(Token token) {
        return token.kind() == Token.Kind.TEXT || token.kind() == Token.Kind.NAME;
    }

    private static boolean isStatementStart(List<Token> tokens, int i) {
        return i == 0 || !tokens.get(i - 1).is(".");
    }

    /** That what begins with the word {@code rule} or {@code declare} ends before the next. */
    private void closed(List<Token> tokens, int start, int next) {
        if (start >= 0) {
            String name = tokens.get(start + 1).text();
            problems.add(Problem.error(
                            "no-end",
                            file.place(tokens.get(start).start()),
                            tokens.get(start).is("rule")
                                    ? Words.of("the rule " + name + " has no end", "规则 " + name + " 没有 end")
                                    : Words.of("the type " + name + " has no end", "类型 " + name + " 没有 end"))
                    .maybe(next < tokens.size() ? endBefore(tokens.get(next)) : END_AT_THE_END));
        }
    }

    private Words endBefore(Token rule) {
        int line = file.place(rule.start()).line();
        return Words.of(
                "the word end is missing before the next rule on line " + line + ".", "第 " + line + " 行下一条规则之前漏了 end。");
    }

    private void complete(List<Token> tokens, int rule, boolean when, boolean then) {
        if (!when || !then) {
            String name = tokens.get(rule + 1).text();
            Words missing =
                    !when && !then ? Words.of("when and no then", "when 和 then") : Words.same(when ? "then" : "when");
            problems.add(Problem.error(
                            "no-" + (when ? "then" : "when"),
                            file.place(tokens.get(rule).start()),
                            Words.of("the rule " + name + " has no ", "规则 " + name + " 没有")
                                    .then(missing))
                    .maybe(Words.of(
                            "a line with the word when stands above the conditions, and one with then above the verb.",
                            "应在条件之前单独写一行 when，在动作之前单独写一行 then。")));
        }
    }
}
