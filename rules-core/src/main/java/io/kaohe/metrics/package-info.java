/** What a host can measure, with Micrometer; the only package that knows it. */
@NullMarked
package io.kaohe.metrics;

import org.jspecify.annotations.NullMarked;
