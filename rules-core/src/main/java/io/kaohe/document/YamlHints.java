package io.kaohe.document;

import io.kaohe.text.Words;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody probably did when the YAML parser says what it says, in words for those who know no YAML. */
final class YamlHints {
    private record Hint(String said, Words meant) {}

    private static final List<Hint> HINTS = List.of(
            new Hint(
                    "mapping values are not allowed here",
                    Words.of(
                            "a text with a colon in it was meant, which has to stand in quotes: \"…\".",
                            "是含冒号的文本，应写在双引号里：\"…\"。")),
            new Hint("quoted scalar", Words.of("a quote is missing at the end of this text.", "这段文本末尾少了一个引号。")),
            new Hint("TAB", Words.of("blanks were meant instead of the tab.", "应把制表符（Tab）换成空格。")),
            new Hint(
                    "while parsing a flow",
                    Words.of(
                            "a comma or the closing bracket is missing, or a text that has to stand in quotes.",
                            "少了逗号或右括号，或有文本应写在引号里。")),
            new Hint(
                    "expected <block end>",
                    Words.of(
                            "the line is to begin below the others of its kind, with as many blanks before it.",
                            "这一行应与同级的各行对齐，前面的空格数相同。")),
            new Hint(
                    "could not find expected ':'",
                    Words.of("a colon and a blank are missing behind the name.", "名称后面少了冒号和空格。")));

    /** A name with a full-width colon behind it, or a full-width comma before a name. */
    private static final Pattern COLON = Pattern.compile("^[\\s\\-{,]*[A-Za-z]+：");

    private static final Pattern COMMA = Pattern.compile("[^\\s\"']，\\s*[A-Za-z]+\\s*:");

    private YamlHints() {}

    /**
     * A hint for what the parser says; empty if it says something rare.
     *
     * @param lines the line of which it says so, and the one above
     */
    static Words of(String said, List<String> lines) {
        if (lines.stream().anyMatch(line -> COLON.matcher(line).find())) {
            return Words.of("a plain colon with a blank behind it was meant instead of ：.", "应把全角冒号“：”写成半角冒号加一个空格。");
        } else if (lines.stream().anyMatch(line -> COMMA.matcher(line).find())) {
            return Words.of("the plain , was meant instead of ，.", "应把全角逗号“，”写成半角逗号。");
        }
        return HINTS.stream()
                .filter(hint -> said.contains(hint.said()))
                .findFirst()
                .map(Hint::meant)
                .orElseGet(Words::none);
    }
}
