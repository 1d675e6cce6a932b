package io.kaohe.derived;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Fact;
import io.kaohe.fact.Misconduct;
import io.kaohe.fact.Property;
import io.kaohe.fact.Team;
import io.kaohe.number.Exact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many of a team committed a misconduct in the month. There is one, also if nobody did.
 *
 * @param offenders how many agents did, at least once
 * @param agents how many agents there are, of whatever role; above 0
 * @param basis every misconduct, and the team
 */
public record TeamDiscipline(
        @Property(atLeast = "0") int offenders,
        @Property(atLeast = "1") int agents,
        List<? extends Fact> basis) implements Derived {
    public TeamDiscipline {
        basis = List.copyOf(basis);
    }

    /** The offenders, of all agents: 0 to 1. */
    @Property(atLeast = "0", atMost = "1")
    public Exact breachRate() {
        return Exact.ratio(offenders, agents);
    }

    @Override
    public Optional<String> about() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.empty();
    }

    static List<TeamDiscipline> of(Known month) {
        List<Misconduct> misconduct = month.all(Misconduct.class);
        long offenders = misconduct.stream().map(Misconduct::agent).distinct().count();
        return List.of(new TeamDiscipline(
                (int) offenders,
                month.all(Agent.class).size(),
                Stream.concat(misconduct.stream(), month.all(Team.class).stream())
                        .toList()));
    }
}
