package io.kaohe.compiler;

import io.kaohe.source.Edit;
import java.util.List;
import java.util.Set;

/**
 * A rule that says only what rules may say, and what it was found to do.
 *
 * @param reads the types it matches
 * @param verb the verb of the ledger that it ends in
 * @param gives the facts that the verb lets other rules see
 * @param bounds the limits that it sets
 * @param scope its variables
 * @param edits where Drools gets other text than the author wrote
 * @param sound whether nothing was found wrong with it
 */
public record CheckedRule(
        RuleSource source,
        String clause,
        Set<Read> reads,
        String verb,
        List<Gift> gives,
        List<Bound> bounds,
        Scope scope,
        List<Edit> edits,
        boolean sound) {}
