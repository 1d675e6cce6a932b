package io.kaohe.report;

import java.util.List;

/**
 * The contents of the page {@code sheets}.
 *
 * @param heading over all of them, where there are several
 * @param sum a line below the heading; empty for none
 */
record SheetsPage(Lexicon lexicon, String heading, List<Group> groups, String sum) {
    SheetsPage {
        groups = List.copyOf(groups);
    }

    /** A list of the sheets leads to them, unless there is but one. */
    boolean hasList() {
        return sheets() > 1;
    }

    /** Whether there is a head of the page, and not of one sheet only. */
    boolean hasHead() {
        return sheets() != 1;
    }

    private int sheets() {
        return groups.stream().mapToInt(group -> group.sheets().size()).sum();
    }

    String say(String key) {
        return lexicon.say(key);
    }

    /**
     * The sheets of one settlement.
     *
     * @param title over them in the list, where there are several groups
     * @param number by which the group is known within the page
     */
    record Group(String title, int number, List<Sheet> sheets) {
        Group {
            sheets = List.copyOf(sheets);
        }

        String anchor(Sheet sheet) {
            return "s" + number + "-" + (sheets.indexOf(sheet) + 1);
        }
    }
}
