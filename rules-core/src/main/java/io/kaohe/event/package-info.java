/** What a host can watch: settlements that begin and end, policies that are loaded again, and what is rejected. */
@NullMarked
package io.kaohe.event;

import org.jspecify.annotations.NullMarked;
