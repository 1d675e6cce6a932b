/** The output of a long run, written so that a run that was killed can go on. */
@NullMarked
package io.kaohe.cli.batch;

import org.jspecify.annotations.NullMarked;
