package io.kaohe.rule;

import io.kaohe.fact.DeclaredFact;
import io.kaohe.fact.Subject;
import java.time.LocalDate;
import java.util.Optional;

/** A fact of a type that a rule file declares, as rules find it: a record with a property for each field. */
public interface DeclaredView extends Subject {
    /** The fact that it shows. */
    DeclaredFact kaoheFact();

    @Override
    default Optional<String> about() {
        return kaoheFact().about();
    }

    @Override
    default Optional<LocalDate> on() {
        return kaoheFact().on();
    }
}
