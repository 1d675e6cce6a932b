/**
 * What another version of a policy changes: the same months settled under both, held against each other entry by entry.
 * {@link io.kaohe.diff.SettlementDiff} compares two settlements of a month, {@link io.kaohe.diff.ImpactReport} adds up
 * several months. Before is what stands under the one version, after under the other. All values are immutable.
 */
@NullMarked
package io.kaohe.diff;

import org.jspecify.annotations.NullMarked;
