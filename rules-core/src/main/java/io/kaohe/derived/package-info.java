/**
 * What follows from the facts by arithmetic: lapses, missed punches, totals of absence and leave, standings. It says
 * what happened and never what it costs; no policy's figure stands here.
 */
@NullMarked
package io.kaohe.derived;

import org.jspecify.annotations.NullMarked;
