/** Exact numbers: whole numbers, decimals, and quotients that are never rounded on the way. */
@NullMarked
package io.kaohe.number;

import org.jspecify.annotations.NullMarked;
