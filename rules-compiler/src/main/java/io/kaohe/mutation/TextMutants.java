package io.kaohe.mutation;

import com.google.common.collect.ImmutableSet;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.compiler.Scope;
import io.kaohe.source.Token;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Changes texts and codes of a rule to others of their lists. */
final class TextMutants {
    private static final Set<String> COMPARISONS =
            ImmutableSet.of("==", "!=", "in", "contains", "memberOf", "excludes");

    /** Verbs whose text may be any code. */
    private static final Set<String> CODED = ImmutableSet.of(
            "sanction", "sanctionEach", "finding", "findingAgainst", "notice", "entitlement", "eligibility", "figure");

    /** Where no list is known, and the policy has no other text of the kind. */
    private static final String NO_CODE = "OTHER";

    private final CheckedRule rule;
    private final Site site;
    private final WordsInUse inUse;

    TextMutants(CheckedRule rule, Site site, WordsInUse inUse) {
        this.rule = rule;
        this.site = site;
        this.inUse = inUse;
    }

    /** Of a constraint. */
    void of(Unit unit) {
        for (int i = 2; i < unit.tokens().size(); i++) {
            int sign = i;
            while (sign > 0 && !COMPARISONS.contains(unit.text(sign))) {
                sign--;
            }
            int property = unit.is(sign - 1, "not") ? sign - 2 : sign - 1;
            if (isText(unit.token(i)) && property >= 0) {
                String name = unit.text(property);
                Token text = unit.token(i);
                Set<String> known = new TreeSet<>(inUse.compared(name));
                unit.type().flatMap(type -> rule.scope().texts(type, name)).ifPresent(list -> {
                    known.clear();
                    known.addAll(list);
                });
                change(unit.tokens(), text, known, text.unquoted() + "-X");
            }
        }
    }

    /** Of the arguments of the verb. */
    void of(String verb, List<List<Token>> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            List<Token> argument = arguments.get(i);
            if (argument.size() == 1 && isText(argument.get(0))) {
                Token text = argument.get(0);
                if (CODED.contains(verb)) {
                    change(argument, text, inUse.written(verb), NO_CODE);
                } else if (verb.equals("value") || verb.equals("rank")) {
                    change(argument, text, inUse.written(verb), "");
                } else if (verb.equals("missing") && i == 1) {
                    change(argument, text, rule.scope().arrays(), "");
                } else if (verb.equals("refuse")) {
                    change(argument, text, properties(arguments.get(0).get(0)), "");
                }
            }
        }
    }

    private Set<String> properties(Token subject) {
        return rule.scope().type(subject.text()).map(Scope::properties).orElse(Set.of());
    }

    /** The text behind it among those that are known, and not taken; else the one for that case, if there is one. */
    private void change(List<Token> within, Token text, Collection<String> known, String otherwise) {
        Set<String> taken = within.stream().map(Token::unquoted).collect(Collectors.toSet());
        List<String> free = known.stream()
                .filter(other -> !taken.contains(other) && !other.isEmpty())
                .sorted()
                .toList();
        String other = free.stream()
                .filter(one -> one.compareTo(text.unquoted()) > 0)
                .findFirst()
                .or(() -> free.stream().findFirst())
                .orElse(otherwise);
        if (!other.isEmpty()) {
            site.replace(Operator.TEXT, within, text, "\"" + other + "\"");
        }
    }

    private static boolean isText(Token token) {
        return token.kind() == Token.Kind.TEXT
                && Neighbours.ofTime(token.unquoted()).isEmpty();
    }
}
