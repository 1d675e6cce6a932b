package io.kaohe.catalog;

import io.kaohe.Policy;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Fact;
import io.kaohe.fact.FactKinds;
import io.kaohe.fact.Leave;
import io.kaohe.fact.Shift;
import io.kaohe.fact.TeamMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A month that chance made up, of a team that every policy of the catalog can settle, and the figures that the
 * policies leave to the company. The same seed gives the same month.
 */
record RandomMonth(long seed, TeamMonth month, Map<String, String> commission) {
    /** So many months for each try of a property; one, unless {@code -Dkaohe.laws=…} asks for more. */
    static final int MONTHS = Integer.getInteger("kaohe.laws", 1);

    private static final List<Policy> POLICIES = Catalog.policies().policies();

    static Stream<RandomMonth> from(long seed) {
        return LongStream.range(seed, seed + MONTHS).mapToObj(RandomTeam::month);
    }

    /** Every policy of the catalog, as the company of the month has set it. */
    List<Policy> policies() {
        return POLICIES.stream().map(this::set).toList();
    }

    /** A policy as the company of the month has set it. */
    Policy set(Policy policy) {
        return policy.id().equals("store-commission") ? policy.with(commission) : policy;
    }

    /** Chance that goes on from this month. */
    Chance chance() {
        return new Chance(~seed);
    }

    /** The month with a fact more, which takes the place of one of which there is only one; none, if it does not fit in. */
    Optional<TeamMonth> with(Fact fact) {
        TeamMonth.Builder more = month.toBuilder();
        if (FactKinds.isOnce(fact.array())) {
            month.all(fact.array()).stream()
                    .filter(one -> one.key().equals(fact.key()))
                    .forEach(more::remove);
        }
        more.add(fact);
        return isTaken(fact) ? Optional.empty() : Optional.of(more.build());
    }

    /** The same month with one fact in the place of another. */
    TeamMonth with(Fact fact, Fact instead) {
        return month.toBuilder().remove(fact).add(instead).build();
    }

    private boolean isTaken(Fact fact) {
        if (fact instanceof Shift shift) {
            return month.all(Shift.class).stream()
                    .anyMatch(one ->
                            one.agent().equals(shift.agent()) && one.date().equals(shift.date()));
        }
        return fact instanceof Leave leave && overlaps(leave, month.all(Leave.class));
    }

    static boolean overlaps(Leave leave, List<Leave> others) {
        return others.stream()
                .anyMatch(other -> other.agent().equals(leave.agent())
                        && (other.covers(leave.from()) || leave.covers(other.from())));
    }

    /** An agent of the month. */
    Agent anyAgent(Chance chance) {
        return chance.oneOf(month.agents());
    }

    @Override
    public String toString() {
        return "the month of seed " + seed;
    }
}
