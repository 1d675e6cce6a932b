package io.kaohe.book;

import java.util.List;

/**
 * What a book says of a policy.
 *
 * @param anchor by which the page knows it
 * @param head what it is, a name and a value each
 * @param state how its scenarios stand: {@code good} if all passed, {@code bad} if one failed or there are none, {@code
 *     soft} if the others are pending
 * @param tested how many scenarios there are, and how many of them passed
 * @param reached what coverage is counted by, and how much of it the scenarios reach
 * @param types the types of facts of its own, each as its file declares it
 */
record PolicyPart(
        String anchor,
        String title,
        List<NameAndValue> head,
        String state,
        String tested,
        List<NameAndValue> reached,
        List<SettingPart> settings,
        List<String> types,
        List<ClausePart> clauses) {
    PolicyPart {
        head = List.copyOf(head);
        reached = List.copyOf(reached);
        settings = List.copyOf(settings);
        types = List.copyOf(types);
        clauses = List.copyOf(clauses);
    }

    record NameAndValue(String name, String value) {}

    /** @param expected what a value can be */
    record SettingPart(String name, String meaning, String expected, String standard) {}
}
