/**
 * What a month comes to: for each agent and for the team the entries of a policy, each with its rule, clause, facts
 * and reason. All values are immutable.
 */
@NullMarked
package io.kaohe.settlement;

import org.jspecify.annotations.NullMarked;
