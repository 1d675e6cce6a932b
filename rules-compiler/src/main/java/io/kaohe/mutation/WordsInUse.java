package io.kaohe.mutation;

import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.source.Token;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The texts that the rules of a policy compare with and write, for where there is no list of them. */
final class WordsInUse {
    private final SetMultimap<String, String> compared = TreeMultimap.create();
    private final SetMultimap<String, String> written = TreeMultimap.create();

    WordsInUse(Collection<CheckedRule> rules) {
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

    /** The texts that a verb is given. */
    Set<String> written(String verb) {
        return written.get(verb);
    }
}
