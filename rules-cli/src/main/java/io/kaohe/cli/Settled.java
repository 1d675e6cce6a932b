package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.settlement.Settlement;

/** A settlement with the policy version that it was settled by. */
record Settled(Policy policy, Settlement settlement) {}
