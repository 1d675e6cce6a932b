package io.kaohe.fact;

import java.util.Collection;
import java.util.Optional;

/**
 * A difference between two months.
 *
 * @param was a fact of the one; empty if it lacks one that the other has
 * @param would what stands in its place in the other; empty if nothing does
 */
public record FactChange(Optional<Fact> was, Optional<Fact> would) {
    /** Another fact in the place of one. */
    public static FactChange of(Fact was, Fact would) {
        return new FactChange(Optional.of(was), Optional.of(would));
    }

    /** A fact less. */
    public static FactChange without(Fact was) {
        return new FactChange(Optional.of(was), Optional.empty());
    }

    /** A fact more. */
    public static FactChange with(Fact more) {
        return new FactChange(Optional.empty(), Optional.of(more));
    }

    /**
     * A month with these differences.
     *
     * @throws io.kaohe.problem.FactsException if there can be no such month
     */
    public static TeamMonth applied(TeamMonth month, Collection<FactChange> changes) {
        TeamMonth.Builder builder = month.toBuilder();
        for (FactChange change : changes) {
            change.was().ifPresent(builder::remove);
            change.would()
                    .ifPresent(fact -> builder.add(
                            fact,
                            month.place(change.was().<Object>map(was -> was).orElse(fact))));
        }
        return builder.build();
    }
}
