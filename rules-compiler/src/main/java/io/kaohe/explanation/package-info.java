/**
 * Why an agent has the entries that there are, why not others, and what the facts would have to be for other ones: in
 * words, for the agent and whoever has to answer for the settlement.
 */
@NullMarked
package io.kaohe.explanation;

import org.jspecify.annotations.NullMarked;
