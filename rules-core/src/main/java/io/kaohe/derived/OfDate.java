package io.kaohe.derived;

import java.time.LocalDate;
import java.util.Optional;

/** What was derived about one agent and one date. */
public interface OfDate extends OfAgent {
    LocalDate date();

    @Override
    default Optional<LocalDate> on() {
        return Optional.of(date());
    }
}
