package io.kaohe.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which of the known words somebody probably meant: the one with the fewest edits, if they are few. */
public final class Nearest {
    private static final int LONGEST_WORD = 80;
    private static final int MOST_LISTED = 12;

    private Nearest() {}

    /** The nearest word within a third of its length in edits (at least one), case aside; none if all are further. */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String nearest = "";
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            int most = Math.max(1, Math.max(candidate.length(), word.length()) / 3);
            if (Math.abs(candidate.length() - word.length()) > most) {
                continue;
            }
            int edits = distance(lower, candidate.toLowerCase(Locale.ROOT));
            if (edits <= most && (edits < fewest || edits == fewest && candidate.compareTo(nearest) < 0)) {
                nearest = candidate;
                fewest = edits;
            }
        }
        return fewest == Integer.MAX_VALUE ? Optional.empty() : Optional.of(nearest);
    }

    /** A hint that names the nearest known word, or lists the known words when they are few; else empty. */
    public static Words hint(String word, Collection<String> known) {
        boolean few = known.size() <= MOST_LISTED && !known.isEmpty();
        return to(word, known).map(Nearest::meant).orElseGet(() -> few ? oneOf(known) : Words.none());
    }

    /** A hint that names the nearest known word; empty if there is none. */
    public static Words guess(String word, Collection<String> known) {
        return to(word, known).map(Nearest::meant).orElseGet(Words::none);
    }

    /** A hint that a word was meant. */
    public static Words meant(String word) {
        return Words.of("\"" + word + "\" was meant.", "是“" + word + "”。");
    }

    /** A hint that one of these was meant. */
    public static Words oneOf(Collection<String> known) {
        return Words.of("one of ", "是以下之一：").then(Words.list(known)).then(Words.of(".", "。"));
    }

    /** Insertions, deletions, changes and swaps of neighbours that lead from one word to the other. */
    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int step(int[][] edits, String a, String b, int i, int j) {
        int change = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
