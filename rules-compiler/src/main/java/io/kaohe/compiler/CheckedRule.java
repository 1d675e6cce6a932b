package io.kaohe.compiler;

import io.kaohe.derived.Derived;
import java.util.List;
import java.util.Set;

/**
 * A rule that says only what rules may say, and what it was found to do.
 *
 * @param reads the types it matches
 * @param verb the verb of the ledger that it ends in
 * @param derives the types of facts that the verb lets other rules see
 * @param bounds the limits that it sets
 * @param scope its variables
 */
record CheckedRule(
        RuleSource source,
        String clause,
        Set<Read> reads,
        String verb,
        Set<Class<? extends Derived>> derives,
        List<Bound> bounds,
        Scope scope) {}
