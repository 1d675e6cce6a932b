/** The policy {@code dingtalk-team} as Java written by hand: what a rule engine is measured against, and a second opinion on
 * what the rules say. */
@NullMarked
package io.kaohe.benchmarks.hand;

import org.jspecify.annotations.NullMarked;
