package io.kaohe.logic;

import java.util.List;
import java.util.stream.Collectors;

/** A part of the conditions of a rule. */
public sealed interface Element {
    /** The same for elements that say the same in other words. */
    String key();

    /** The same for lists of elements that say the same, in whatever order. */
    static String key(List<Element> elements) {
        return elements.stream().map(Element::key).sorted().collect(Collectors.joining("; "));
    }

    /** A pattern: a fact for which all conditions hold. */
    record Match(Slot slot, List<Condition> conditions) implements Element {
        public Match {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String key() {
            return slot.name()
                    + conditions.stream().map(Condition::key).sorted().collect(Collectors.joining(", ", "( ", " )"));
        }
    }

    /**
     * Elements in brackets.
     *
     * @param sort what is asked of them
     * @param branches several only behind {@code or}
     * @param start the offset of its word in the file
     */
    record Group(Sort sort, List<List<Element>> branches, int start) implements Element {
        /** Whether there is no such fact, some such fact, each such fact is so, or one of the branches holds. */
        public enum Sort {
            NOT,
            EXISTS,
            FORALL,
            OR
        }

        public Group {
            branches = branches.stream().map(List::copyOf).toList();
        }

        @Override
        public String key() {
            return sort + branches.stream().map(Element::key).sorted().collect(Collectors.joining(" | ", "( ", " )"));
        }
    }

    /**
     * An accumulate.
     *
     * @param input what facts go in
     * @param results what is made of them
     * @param conditions what is asked of that
     * @param start the offset of its word in the file
     */
    record Gather(List<Element> input, List<Result> results, List<Condition> conditions, int start) implements Element {
        public Gather {
            input = List.copyOf(input);
            results = List.copyOf(results);
            conditions = List.copyOf(conditions);
        }

        @Override
        public String key() {
            return "accumulate( " + Element.key(input) + " )"
                    + conditions.stream().map(Condition::key).sorted().collect(Collectors.joining(", ", "[ ", " ]"));
        }
    }

    /**
     * A result of an accumulate.
     *
     * @param function such as {@code sum}
     * @param of what it is made of; a number that counts for nothing where the function takes none
     */
    record Result(Quantity quantity, String function, Linear of) {}
}
