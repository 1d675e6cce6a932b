/** Notices that files of policies change, and keeps a library of policies as they say. */
@NullMarked
package io.kaohe.watch;

import org.jspecify.annotations.NullMarked;
