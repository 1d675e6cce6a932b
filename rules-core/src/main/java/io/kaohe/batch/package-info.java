/** Many months, settled on several threads in little memory, in their order. */
@NullMarked
package io.kaohe.batch;

import org.jspecify.annotations.NullMarked;
