package io.kaohe.authoring;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.Document;
import io.kaohe.document.Member;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.Value;
import io.kaohe.document.YamlDocument;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/** The clauses of a {@code policy.yaml} as a text, and where in it a further one comes. */
final class ClauseList {
    /** How far the clauses of a sample are indented. */
    private static final String INDENT = "  ";

    private final Document document;
    private final List<String> lines;
    private final ObjectValue root;
    private final List<Value> clauses;

    /** @param text of a file in which nothing is wrong */
    ClauseList(String label, String text) {
        document = YamlDocument.read(label, text.getBytes(StandardCharsets.UTF_8));
        lines = text.lines().toList();
        root = (ObjectValue) document.root();
        clauses = ((ArrayValue) root.value("clauses").orElseThrow()).items();
    }

    /** The line before which a further clause comes; one more than there are if it comes at the end. */
    int end() {
        int last = clauses.get(clauses.size() - 1).line();
        OptionalInt next = root.members().stream()
                .mapToInt(Member::line)
                .filter(line -> line > last)
                .min();
        int end = next.orElse(lines.size() + 1);
        while (end > last + 1 && isApart(lines.get(end - 2))) {
            end--;
        }
        return end;
    }

    /** Blank, or a comment that is not of the clauses. */
    private static boolean isApart(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /**
     * The lines of a clause as they stand in a sample, as they are to stand here.
     *
     * @throws PolicyException if the clauses do not stand one below the other
     */
    String indented(String clause) {
        Value first = clauses.get(0);
        String before = lines.get(first.line() - 1).substring(0, first.column() - 1);
        if (!before.matches("\\s*- +")) {
            throw new PolicyException(List.of(Problem.error(
                            "clauses-in-a-line",
                            place(0),
                            Words.of(
                                    "the clauses do not stand one below the other, so that no further one fits in",
                                    "条款没有逐条分行书写，无法添加新的条款"))
                    .maybe(Words.of("a line that begins with \"- id:\" was meant.", "应另起一行，以“- id:”开头。"))));
        }
        String indent = before.substring(0, Math.max(0, before.indexOf('-')));
        StringBuilder text = new StringBuilder(hasBlankLines() ? "\n" : "");
        clause.lines()
                .map(line -> line.startsWith(INDENT) ? indent + line.substring(INDENT.length()) : line)
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private boolean hasBlankLines() {
        int first = clauses.get(0).line();
        return clauses.size() == 1 || lines.subList(first, end() - 1).stream().anyMatch(String::isBlank);
    }

    /** The place of a clause. */
    Place place(int number) {
        Value clause = clauses.get(number);
        return document.source().place("", clause.line(), clause.column());
    }
}
