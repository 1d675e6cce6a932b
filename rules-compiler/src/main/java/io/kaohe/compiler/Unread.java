package io.kaohe.compiler;

import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What broken files of a policy might have said. Nothing is reported of the other files that only follows from their
 * being broken: a name that stands in them may well be one that they define.
 */
final class Unread {
    private final StringBuilder text = new StringBuilder();
    private final Set<String> types = new HashSet<>();
    private boolean anything;
    private boolean head;

    /** The head of the policy is missing or broken. */
    void addHead() {
        head = true;
    }

    boolean hasHead() {
        return head;
    }

    /** A type that cannot be known. */
    void addType(String name) {
        types.add(name);
    }

    boolean hasType(String name) {
        return types.contains(name);
    }

    /** Whether there may be types that cannot be known. */
    boolean hasTypes() {
        return anything || !types.isEmpty();
    }

    /** A file that is no text: there may be anything in it. */
    void addAnything() {
        anything = true;
    }

    /** A rule file that cannot be read. */
    void addFile(SourceFile file) {
        text.append(file.text()).append('\n');
        List<Token> tokens = Token.of(file.text(), 0, file.text().length());
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("declare")) {
                addType(tokens.get(i + 1).text());
            }
        }
    }

    /** A rule with a mistake in it. */
    void addRule(RuleSource rule) {
        text.append(rule.text()).append('\n');
    }

    /** Whether a name may stand in what is broken. */
    boolean mentions(String name) {
        return anything || text.indexOf(name) >= 0;
    }
}
