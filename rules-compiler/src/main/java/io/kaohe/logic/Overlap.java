package io.kaohe.logic;

import java.util.Optional;

/**
 * Two rules that do the same to the same fact.
 *
 * @param one the rule that stands first
 * @param other the other
 * @param tiers the values of one quantity by which they differ; empty if they do not differ by one
 * @param effect what both do
 * @param both the values for which both fire
 */
public record Overlap(RuleLogic one, RuleLogic other, Effect effect, Optional<Tiers> tiers, NumberValues both) {
    /** The values for which each of the two fires. */
    public record Tiers(Tier one, Tier other) {}
}
