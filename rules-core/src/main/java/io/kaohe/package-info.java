/** The front door: choose a {@link io.kaohe.Policy} from a {@link io.kaohe.PolicyLibrary} and settle a month with it. */
@NullMarked
package io.kaohe;

import org.jspecify.annotations.NullMarked;
