package io.kaohe.logic;

import java.util.Optional;

/**
 * Values that no rule is for, between those of two rules that otherwise ask for the same.
 *
 * @param below the rule for the values below
 * @param above the rule for the values above; empty if there are none but those that are left out
 * @param hole the values that are left out
 */
public record Gap(Tier below, Optional<Tier> above, NumberValues hole) {}
