package io.kaohe.scenario;

import io.kaohe.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * Something expected and something that there is, side by side.
 *
 * @param expected what was expected; empty if this was not
 * @param actual what there is; empty if what was expected is missing
 * @param remarks in what the two differ, or what comes nearest to what is missing
 */
public record Row(Optional<Words> expected, Optional<Words> actual, List<Words> remarks) {
    public Row {
        remarks = List.copyOf(remarks);
    }

    static Row missing(Words expected, List<Words> remarks) {
        return new Row(Optional.of(expected), Optional.empty(), remarks);
    }

    static Row surplus(Words actual) {
        return new Row(Optional.empty(), Optional.of(actual), List.of());
    }

    /** Whether what there is was expected, and the other way round. */
    public boolean agrees() {
        return expected.isPresent() && actual.isPresent() && remarks.isEmpty();
    }
}
