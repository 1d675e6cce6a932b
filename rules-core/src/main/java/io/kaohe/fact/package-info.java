/**
 * What happened in a team's month: a record for each kind of fact of the facts document, and the {@link
 * io.kaohe.fact.TeamMonth} that holds them, validated. The records carry the document's property names; a component
 * marked {@code @Nullable} is a figure that may be unknown, whose accessor throws {@link
 * io.kaohe.fact.MissingFigureException} rather than hand out a guess.
 */
@NullMarked
package io.kaohe.fact;

import org.jspecify.annotations.NullMarked;
