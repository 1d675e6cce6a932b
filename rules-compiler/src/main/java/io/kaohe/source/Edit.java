package io.kaohe.source;

import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a rule file for which Drools gets other text than the author wrote.
 *
 * @param start the offset of its first character in the file
 * @param end the offset behind its last character
 */
public record Edit(int start, int end, String text) {
    /** The text between two offsets of a file, with the edits that lie there. They do not overlap. */
    public static String applied(String file, int from, int to, List<Edit> edits) {
        StringBuilder text = new StringBuilder();
        int at = from;
        for (Edit edit : edits.stream()
                .sorted(Comparator.comparing(Edit::start).thenComparing(Edit::end))
                .toList()) {
            text.append(file, at, edit.start()).append(edit.text());
            at = edit.end();
        }
        return text.append(file, at, to).toString();
    }
}
