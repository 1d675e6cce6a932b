/** A settlement as people read it. */
@NullMarked
package io.kaohe.report;

import org.jspecify.annotations.NullMarked;
