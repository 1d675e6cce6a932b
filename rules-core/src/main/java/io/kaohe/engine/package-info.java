/** Runs compiled rules over a team's month. The only package of the library that knows Drools. */
@NullMarked
package io.kaohe.engine;

import org.jspecify.annotations.NullMarked;
