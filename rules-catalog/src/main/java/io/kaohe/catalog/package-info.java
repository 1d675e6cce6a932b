/** The policies that come with the library, compiled at build time. */
@NullMarked
package io.kaohe.catalog;

import org.jspecify.annotations.NullMarked;
