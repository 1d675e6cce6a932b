package io.kaohe.logic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands between two commas of a pattern, as alternatives: it holds if all tests of one of them do. Without an
 * alternative it never holds; with one that has no tests, always.
 *
 * @param start the offset of its first character in the file
 * @param end the offset behind its last character
 */
public record Condition(int start, int end, List<List<Test>> alternatives) {
    public Condition {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /** The values that it leaves to the one quantity that it is about; empty if it is about anything else. */
    public Optional<Test.Within> within() {
        return alternatives.size() == 1
                        && alternatives.get(0).size() == 1
                        && alternatives.get(0).get(0) instanceof Test.Within within
                ? Optional.of(within)
                : Optional.empty();
    }

    /** The same for conditions that say the same in other words. */
    public String key() {
        return alternatives.stream()
                .map(tests -> tests.stream().map(Test::key).sorted().collect(Collectors.joining(" && ")))
                .sorted()
                .collect(Collectors.joining(" || "));
    }
}
