package io.kaohe.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A fact about one agent and one date of the month. */
public interface DatedFact extends AgentFact {
    LocalDate date();

    @Override
    default Optional<LocalDate> on() {
        return Optional.of(date());
    }

    @Override
    default List<String> key() {
        return List.of(agent(), date().toString());
    }
}
