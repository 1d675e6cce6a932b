/** The months that are settled: made up, and the same at each run. */
@NullMarked
package io.kaohe.benchmarks.work;

import org.jspecify.annotations.NullMarked;
