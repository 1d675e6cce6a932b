package io.kaohe.fact;

import java.time.LocalDate;
import java.util.Optional;

/** Whatever an entry of a settlement can be about: an agent, the team, a fact, or what follows from facts. */
public interface Subject {
    /** The id of the agent concerned; empty where the team is. */
    Optional<String> about();

    /** The date concerned; empty where the month is. */
    Optional<LocalDate> on();
}
