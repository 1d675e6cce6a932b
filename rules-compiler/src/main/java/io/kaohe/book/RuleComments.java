package io.kaohe.book;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The comments of rule files: those directly above a rule belong to it, and those behind the last rule of a file to that
 * one. A comment that begins with {@code ◇} names a reading that the source leaves open; it belongs to each clause that
 * it names as well.
 */
final class RuleComments {
    private static final String OPEN = "◇";
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}])";

    /** @param rule to which it belongs */
    record Comment(CheckedRule rule, String text) {
        boolean isOpenReading() {
            return text.startsWith(OPEN);
        }

        /** Whether it names a clause, besides that of its rule. */
        boolean names(String clause) {
            return !clause.equals(rule.clause())
                    && Pattern.compile(NO_LETTER_BEFORE + Pattern.quote(clause) + NO_LETTER_BEHIND)
                            .matcher(text)
                            .find();
        }
    }

    private final Map<String, List<Comment>> byRule = new LinkedHashMap<>();

    RuleComments(List<CheckedRule> rules) {
        Map<SourceFile, List<CheckedRule>> files = new LinkedHashMap<>();
        rules.forEach(rule -> files.computeIfAbsent(rule.source().file(), file -> new ArrayList<>())
                .add(rule));
        files.values().forEach(this::addFile);
    }

    /** The comments of a rule, from the top. */
    List<Comment> of(CheckedRule rule) {
        return byRule.getOrDefault(rule.source().name(), List.of());
    }

    /** The open readings of rules of other clauses that name a clause. */
    List<Comment> naming(String clause) {
        return byRule.values().stream()
                .flatMap(List::stream)
                .filter(Comment::isOpenReading)
                .filter(comment -> comment.names(clause))
                .toList();
    }

    private void addFile(List<CheckedRule> rules) {
        List<CheckedRule> inOrder = rules.stream()
                .sorted(Comparator.comparing(rule -> rule.source().start()))
                .toList();
        for (CheckedRule rule : inOrder) {
            String text = rule.source().file().text();
            add(rule, above(text, rule.source().start()));
            if (rule.equals(inOrder.get(inOrder.size() - 1))) {
                add(rule, comments(text.substring(rule.source().end())));
            }
        }
    }

    private void add(CheckedRule rule, List<String> texts) {
        List<Comment> comments = byRule.computeIfAbsent(rule.source().name(), name -> new ArrayList<>());
        texts.forEach(text -> comments.add(new Comment(rule, text)));
    }

    /** The lines of comments that end directly above an offset; lines that go on belong together. */
    private static List<String> above(String text, int offset) {
        String before = text.substring(0, text.lastIndexOf('\n', offset - 1) + 1);
        List<String> lines = before.lines().toList();
        int first = lines.size();
        while (first > 0 && isComment(lines.get(first - 1))) {
            first--;
        }
        return comments(String.join("\n", lines.subList(first, lines.size())));
    }

    private static List<String> comments(String text) {
        List<String> comments = new ArrayList<>();
        text.lines().filter(RuleComments::isComment).forEach(line -> {
            String comment = line.strip().substring(2).strip();
            boolean goesOn = !comments.isEmpty() && !comment.startsWith(OPEN);
            if (goesOn) {
                comments.set(comments.size() - 1, comments.get(comments.size() - 1) + " " + comment);
            } else {
                comments.add(comment);
            }
        });
        return comments;
    }

    private static boolean isComment(String line) {
        return line.strip().startsWith("//");
    }
}
