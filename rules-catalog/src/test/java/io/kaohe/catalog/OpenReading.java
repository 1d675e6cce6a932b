package io.kaohe.catalog;

import io.kaohe.Policy;
import io.kaohe.policy.Clause;
import io.kaohe.policy.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A comment of a rule file, {@code // ◇ …}, that names a reading which the source leaves open, and what to change for
 * another. It belongs to the clause of the rule that it stands above or in, or that it stands behind at the end of a
 * file, and to every other clause of the policy that it names.
 *
 * @param file the rule file, relative to the policy's folder
 * @param line from 1
 * @param text without the sign
 * @param clauses the ids of the clauses that it belongs to
 */
record OpenReading(String file, int line, String text, Set<String> clauses) {
    private static final Pattern COMMENT = Pattern.compile("(?<inRule>\\s*)// ◇ (?<text>.*)");
    private static final Pattern WORD = Pattern.compile("\\w+");

    OpenReading {
        clauses = Set.copyOf(clauses);
    }

    boolean isOf(Clause clause) {
        return clauses.contains(clause.id());
    }

    /** Those of a folder's rule files, file by file and line by line. */
    static List<OpenReading> in(CatalogFolder folder) {
        Policy policy = folder.policy();
        Set<String> known = policy.clauses().stream().map(Clause::id).collect(Collectors.toSet());
        List<OpenReading> all = new ArrayList<>();
        policy.rules().stream().map(RuleInfo::file).distinct().sorted().forEach(file -> {
            List<String> lines = lines(folder, file);
            for (int i = 0; i < lines.size(); i++) {
                Matcher comment = COMMENT.matcher(lines.get(i));
                if (comment.matches()) {
                    int line = i + 1;
                    boolean inRule = !comment.group("inRule").isEmpty();
                    Set<String> clauses = named(comment.group("text"), known);
                    clauses.add(rule(policy, file, line, inRule).clause());
                    all.add(new OpenReading(file, line, comment.group("text"), clauses));
                }
            }
        });
        return all;
    }

    private static RuleInfo rule(Policy policy, String file, int line, boolean inRule) {
        List<RuleInfo> rules = policy.rules().stream()
                .filter(rule -> rule.file().equals(file))
                .sorted(Comparator.comparing(RuleInfo::line))
                .toList();
        RuleInfo before = rules.get(0);
        for (RuleInfo rule : rules) {
            if (rule.line() > line) {
                return inRule ? before : rule;
            }
            before = rule;
        }
        return before;
    }

    private static Set<String> named(String text, Set<String> known) {
        Set<String> named = new TreeSet<>();
        WORD.matcher(text)
                .results()
                .map(word -> word.group())
                .filter(known::contains)
                .forEach(named::add);
        return named;
    }

    private static List<String> lines(CatalogFolder folder, String file) {
        try {
            return Files.readAllLines(folder.path().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
