package io.kaohe.check;

import io.kaohe.problem.Place;
import io.kaohe.source.SourceFile;
import java.util.Locale;

/** Places in a table, which the table itself does not keep. */
final class TableText {
    private TableText() {}

    /** The heading of a column, by the name under which rules know it. */
    static Place heading(SourceFile file, String column) {
        int line = 0;
        for (String text : file.text().split("\n", -1)) {
            line++;
            if (!text.isBlank() && !text.startsWith("#")) {
                return heading(file, line, text, column);
            }
        }
        return file.place(0);
    }

    private static Place heading(SourceFile file, int line, String text, String column) {
        int start = 0;
        for (String cell : text.split(",", -1)) {
            if (letters(cell).equals(letters(column))) {
                int blanks = cell.length() - cell.stripLeading().length();
                return file.place(line, start + blanks + 1);
            }
            start += cell.length() + 1;
        }
        return file.place(line, 1);
    }

    private static String letters(String heading) {
        return heading.replaceAll("[\\s\"-]", "").toLowerCase(Locale.ROOT);
    }
}
