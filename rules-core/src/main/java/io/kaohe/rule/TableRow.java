package io.kaohe.rule;

import io.kaohe.fact.Subject;
import java.time.LocalDate;
import java.util.Optional;

/** A row of a table of the policy, as rules find it. It says nothing about an agent and rests on no fact. */
public interface TableRow extends Subject {
    @Override
    default Optional<String> about() {
        return Optional.empty();
    }

    @Override
    default Optional<LocalDate> on() {
        return Optional.empty();
    }
}
