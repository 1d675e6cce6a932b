/** What a law makes of a settlement that its rules know nothing of: limits of deductions, and notices. */
@NullMarked
package io.kaohe.guard;

import org.jspecify.annotations.NullMarked;
