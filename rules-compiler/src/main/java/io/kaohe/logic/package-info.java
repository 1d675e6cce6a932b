/**
 * The conditions of rules as logic: which values each quantity may have for a rule to fire, exact on whole numbers and on
 * decimals, and the same for two rules that say the same in other words.
 */
@NullMarked
package io.kaohe.logic;

import org.jspecify.annotations.NullMarked;
