/**
 * Turns a policy's folder into a compiled policy: reads its files, checks every rule against what rules may say,
 * works out the strata and generates classes. Not needed to settle with policies that are compiled already.
 */
@NullMarked
package io.kaohe.compiler;

import org.jspecify.annotations.NullMarked;
