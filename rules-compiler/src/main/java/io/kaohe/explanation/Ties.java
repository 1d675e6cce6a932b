package io.kaohe.explanation;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which variables of a rule mean facts about one and the same agent, because conditions such as {@code agent ==
 * $agent.id} tie them together, and which of them its entry is about.
 */
final class Ties {
    private static final Set<String> AGENT = Set.of("agent", "id");

    private final Optional<String> subject;
    private final Map<String, String> with = new TreeMap<>();

    private Ties(Optional<String> subject) {
        this.subject = subject;
    }

    static Ties of(CheckedRule rule) {
        Ties ties = new Ties(subject(rule.source().consequence()));
        for (List<Token> element : Elements.of(rule.source().conditions())) {
            ties.gather(element);
        }
        return ties;
    }

    /** The variable of what the rule's entry is about. */
    Optional<String> subject() {
        return subject;
    }

    /** Whether the fact of a variable is about the agent of the entry. */
    boolean isOfSubject(String variable) {
        return subject.map(this::root).filter(root(variable)::equals).isPresent();
    }

    /** Whether a condition says no more than that two facts are about one agent. */
    boolean isTie(List<Token> constraint) {
        return tied(constraint).isPresent();
    }

    private void gather(List<Token> element) {
        List<Token> pattern = element.get(0).is("exists") ? element.subList(1, element.size()) : element;
        boolean named = pattern.get(0).text().startsWith("$");
        int open = named ? 3 : 1;
        if (pattern.size() <= open + 2 || !pattern.get(open).is("(")) {
            return;
        }
        for (List<Token> constraint : Tokens.split(pattern.subList(open + 1, pattern.size() - 1))) {
            tied(constraint).ifPresent(other -> {
                if (named) {
                    join(pattern.get(0).text(), other);
                }
            });
        }
    }

    /** Of {@code agent == $other.id} the other variable. */
    private static Optional<String> tied(List<Token> constraint) {
        boolean tie = constraint.size() == 5
                && AGENT.contains(constraint.get(0).text())
                && constraint.get(1).is("==")
                && constraint.get(2).text().startsWith("$")
                && constraint.get(3).is(".")
                && AGENT.contains(constraint.get(4).text());
        return tie ? Optional.of(constraint.get(2).text()) : Optional.empty();
    }

    private void join(String one, String other) {
        String root = root(one);
        if (!root.equals(root(other))) {
            with.put(root, root(other));
        }
    }

    private String root(String variable) {
        String root = variable;
        while (with.containsKey(root)) {
            root = with.getOrDefault(root, root);
        }
        return root;
    }

    /** The first variable behind the bracket of the verb. */
    private static Optional<String> subject(List<Token> consequence) {
        return consequence.stream()
                .map(Token::text)
                .filter(text -> text.startsWith("$"))
                .findFirst();
    }
}
