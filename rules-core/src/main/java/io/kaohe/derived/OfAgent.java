package io.kaohe.derived;

import java.time.LocalDate;
import java.util.Optional;

/** What was derived about one agent and the whole month. */
public interface OfAgent extends Derived {
    String agent();

    @Override
    default Optional<String> about() {
        return Optional.of(agent());
    }

    @Override
    default Optional<LocalDate> on() {
        return Optional.empty();
    }
}
