package io.kaohe.source;

import com.google.common.base.Suppliers;
import io.kaohe.problem.Place;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A text file of a policy. Two of them are equal if their names, labels and texts are. */
public final class SourceFile {
    /** A longer line is not shown with an error in it. */
    private static final int LONGEST_SHOWN = 2_000;

    private final String name;
    private final String label;
    private final String text;
    private final Supplier<int[]> starts;

    /**
     * @param name its path within the policy's folder, with {@code /}
     * @param label how messages name it
     * @param text its text, lines ended by {@code \n}
     */
    public SourceFile(String name, String label, String text) {
        this.name = name;
        this.label = label;
        this.text = text;
        this.starts = Suppliers.memoize(() -> IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray());
    }

    public String name() {
        return name;
    }

    public String label() {
        return label;
    }

    public String text() {
        return text;
    }

    /** The place of a character. */
    public Place place(int offset) {
        int at = Math.min(Math.max(offset, 0), text.length());
        int[] lines = starts();
        int found = Arrays.binarySearch(lines, at);
        int line = found >= 0 ? found : -found - 2;
        int end = line + 1 < lines.length ? lines[line + 1] - 1 : text.length();
        String shown = end - lines[line] > LONGEST_SHOWN ? "" : text.substring(lines[line], end);
        return Place.in(label, line + 1, at - lines[line] + 1, shown);
    }

    /** The place of a line and column, both from 1. */
    public Place place(int line, int column) {
        int[] lines = starts();
        return place(lines[Math.min(Math.max(line, 1), lines.length) - 1] + column - 1);
    }

    private int[] starts() {
        return Objects.requireNonNull(starts.get());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceFile file
                && name.equals(file.name)
                && label.equals(file.label)
                && text.equals(file.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, label, text);
    }

    @Override
    public String toString() {
        return label;
    }
}
