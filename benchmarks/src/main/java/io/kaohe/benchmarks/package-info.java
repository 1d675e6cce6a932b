/** Measures the library beside others on the same work. */
@NullMarked
package io.kaohe.benchmarks;

import org.jspecify.annotations.NullMarked;
