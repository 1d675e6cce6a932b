package io.kaohe.mutation;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.logic.Domains;
import io.kaohe.source.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells changes to a rule that nothing can notice, whatever the facts are, because of what every settlement does: an amount
 * of 0 is not written, an agent has a sanction once, and an error is reported once. There are no mutants of those.
 */
final class Unnoticeable {
    /** Verbs that say the same however often they say it. */
    private static final Set<String> SAID_ONCE = Set.of("refuse", "missing");

    private final String verb;
    private final boolean oneSanction;
    private final List<ZeroGuard> guards = new ArrayList<>();

    private Unnoticeable(String verb, boolean oneSanction) {
        this.verb = verb;
        this.oneSanction = oneSanction;
    }

    static Unnoticeable in(
            CheckedRule rule,
            Element.Group conditions,
            List<List<Token>> arguments,
            WordsInUse inUse,
            Domains domains) {
        Unnoticeable changes =
                new Unnoticeable(rule.verb(), OncePerAgent.fires(conditions) && !inUse.isSanctionOfAnother(rule));
        ZeroGuard.Reader reader = new ZeroGuard.Reader(rule, arguments, domains);
        conditions.members().forEach(element -> changes.guards.addAll(reader.of(element)));
        return changes;
    }

    boolean holds(Mutant mutant) {
        return switch (mutant.operator()) {
            case VERB ->
                oneSanction && verb.equals("sanction") && mutant.after().equals("sanctionEach");
            case QUANTIFIER ->
                SAID_ONCE.contains(verb)
                        && mutant.before().equals("exists")
                        && mutant.after().isEmpty();
            case COMPARISON, CONSTRAINT, NUMBER -> guards.stream().anyMatch(guard -> guard.isUnnoticed(mutant));
            default -> false;
        };
    }
}
