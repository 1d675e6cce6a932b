/** Keeps what was made of files, under the digest of all that it was made of. Knows nothing of what it keeps. */
@NullMarked
package io.kaohe.cache;

import org.jspecify.annotations.NullMarked;
