/**
 * What has to be put right after a month was settled: corrections, which turn an earlier settlement into a later one, and
 * the verification of a settlement document.
 */
@NullMarked
package io.kaohe.correction;

import org.jspecify.annotations.NullMarked;
