package io.kaohe.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A fact about one agent and the whole month. */
public interface AgentFact extends Fact {
    String agent();

    @Override
    default Optional<String> about() {
        return Optional.of(agent());
    }

    @Override
    default Optional<LocalDate> on() {
        return Optional.empty();
    }

    @Override
    default List<String> key() {
        return List.of(agent());
    }
}
