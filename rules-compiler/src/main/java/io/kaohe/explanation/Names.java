package io.kaohe.explanation;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.source.Token;
import io.kaohe.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the variables of a rule stand for: a fact of a type, a property of one, or the result of an accumulate. */
final class Names {
    private static final Set<String> FUNCTIONS = Set.of("sum", "average", "min", "max", "count");

    /**
     * A property that has a variable.
     *
     * @param owner the type of the pattern in which it is bound
     */
    record Alias(String owner, String property) {}

    /**
     * The result of an accumulate.
     *
     * @param argument the variable that the function takes; empty for none
     * @param of the type of what is gathered
     */
    record Result(String function, String argument, String of) {}

    private final Set<String> types;
    private final Map<String, String> facts = new HashMap<>();
    private final Map<String, Alias> aliases = new HashMap<>();
    private final Map<String, Result> results = new HashMap<>();

    Names(CheckedRule rule) {
        types = rule.scope().types().facts().keySet();
        List<Token> tokens = rule.source().conditions();
        String owner = "";
        for (int i = 0; i < tokens.size(); i++) {
            if (isPattern(tokens, i)) {
                owner = tokens.get(i).text();
            }
            if (i + 2 < tokens.size()
                    && tokens.get(i).text().startsWith("$")
                    && tokens.get(i + 1).is(":")) {
                bind(tokens, i, owner);
            }
        }
    }

    private void bind(List<Token> tokens, int at, String owner) {
        String variable = tokens.get(at).text();
        String bound = tokens.get(at + 2).text();
        if (isPattern(tokens, at + 2)) {
            facts.put(variable, bound);
        } else if (FUNCTIONS.contains(bound)
                && at + 4 < tokens.size()
                && tokens.get(at + 3).is("(")) {
            Token argument = tokens.get(at + 4);
            results.put(variable, new Result(bound, argument.is(")") ? "" : argument.text(), owner));
        } else {
            aliases.put(variable, new Alias(owner, bound));
        }
    }

    private boolean isPattern(List<Token> tokens, int at) {
        return types.contains(tokens.get(at).text())
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("(");
    }

    /** The type of the facts that a variable stands for. */
    Optional<String> type(String variable) {
        return Optional.ofNullable(facts.get(variable));
    }

    /** The variable that stands for facts of a type. */
    Optional<String> variable(String type) {
        return facts.entrySet().stream()
                .filter(entry -> entry.getValue().equals(type))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    Optional<Alias> alias(String variable) {
        return Optional.ofNullable(aliases.get(variable));
    }

    Optional<Result> result(String variable) {
        return Optional.ofNullable(results.get(variable));
    }

    /** A variable as people would call it. */
    Words words(String variable) {
        Optional<Words> result = result(variable).map(this::words);
        return result.or(() -> alias(variable).map(alias -> Glossary.property(alias.owner(), alias.property())))
                .or(() -> type(variable).map(Glossary::type))
                .orElse(Words.same(variable.substring(1)));
    }

    private Words words(Result result) {
        return Glossary.say(
                result.function(),
                result.argument().isEmpty() || !result.argument().startsWith("$")
                        ? Glossary.type(result.of())
                        : words(result.argument()));
    }
}
