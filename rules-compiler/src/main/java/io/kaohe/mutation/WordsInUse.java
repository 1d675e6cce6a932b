package io.kaohe.mutation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.source.Token;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The texts that the rules of a policy compare with and write, for where there is no list of them. */
final class WordsInUse {
    private static final Set<String> SANCTIONS = ImmutableSet.of("sanction", "sanctionEach");

    private final SetMultimap<String, String> compared = TreeMultimap.create();
    private final SetMultimap<String, String> written = TreeMultimap.create();
    private final List<CheckedRule> sanctioning;

    WordsInUse(Collection<CheckedRule> rules) {
        this.sanctioning =
                rules.stream().filter(rule -> SANCTIONS.contains(rule.verb())).toList();
        for (CheckedRule rule : rules) {
            List<Token> conditions = rule.source().conditions();
            for (int i = 2; i < conditions.size(); i++) {
                if (conditions.get(i).kind() == Token.Kind.TEXT
                        && conditions.get(i - 1).is("==")) {
                    compared.put(conditions.get(i - 2).text(), conditions.get(i).unquoted());
                }
            }
            rule.source().consequence().stream()
                    .filter(token -> token.kind() == Token.Kind.TEXT)
                    .forEach(text -> written.put(rule.verb(), text.unquoted()));
        }
    }

    /** The texts that a property is compared with. */
    Set<String> compared(String property) {
        return compared.get(property);
    }

    /** Whether another rule of the clause may bring the sanction that this one brings. */
    boolean isSanctionOfAnother(CheckedRule rule) {
        Set<String> own = codes(rule);
        return sanctioning.stream()
                .filter(other -> other != rule && other.clause().equals(rule.clause()))
                .map(WordsInUse::codes)
                .anyMatch(codes -> codes.isEmpty() || own.isEmpty() || !Collections.disjoint(codes, own));
    }

    /** The texts of a consequence; none where a fact or table says which code it is. */
    private static Set<String> codes(CheckedRule rule) {
        return rule.source().consequence().stream()
                .filter(token -> token.kind() == Token.Kind.TEXT)
                .map(Token::unquoted)
                .collect(Collectors.toSet());
    }

    /** The texts that a verb is given. */
    Set<String> written(String verb) {
        return written.get(verb);
    }
}
