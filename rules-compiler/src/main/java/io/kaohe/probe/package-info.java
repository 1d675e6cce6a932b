/**
 * Rules beside the rules of a policy, to learn what stands in their way: each rule cut off behind each of its
 * conditions, and tests of the limits that rules set and of the rows that they use.
 */
@NullMarked
package io.kaohe.probe;

import org.jspecify.annotations.NullMarked;
