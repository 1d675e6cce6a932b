/** The command {@code kaohe}. */
@NullMarked
package io.kaohe.cli;

import org.jspecify.annotations.NullMarked;
