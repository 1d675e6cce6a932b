/** The files of a policy as text: places, tokens, edits. What they say is the compiler's affair. */
@NullMarked
package io.kaohe.source;

import org.jspecify.annotations.NullMarked;
