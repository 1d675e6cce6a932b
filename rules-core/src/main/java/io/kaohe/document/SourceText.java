package io.kaohe.document;

import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file with its name, from UTF-8 with or without a byte order mark. Its lines are only looked for once
 * something is wrong. Safe for use by several threads.
 */
public final class SourceText {
    /** The longest document that is read, in bytes. */
    public static final int MOST_BYTES = 64 << 20;

    /** No excerpt is taken from a longer line: thousands of problems on it would copy it thousands of times. */
    private static final int LONGEST_LINE = 1 << 16;

    private final String name;
    private final String text;
    private volatile @Nullable LineTable lines;

    private SourceText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** A text that is there already, under a name for error messages. */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /**
     * A text out of its bytes.
     *
     * @throws DocumentException if they are too many or no UTF-8
     */
    public static SourceText of(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new DocumentException(List.of(tooLong(name)));
        }
        return new SourceText(name, Utf8.decode(name, bytes));
    }

    /** That a document of that name has more than {@link #MOST_BYTES}. */
    public static Problem tooLong(String name) {
        int most = MOST_BYTES >> 20;
        return Problem.error(
                "too-long",
                Place.at(name, ""),
                Words.of("the document has more than " + most + " MiB", "文件超过 " + most + " MiB"));
    }

    /**
     * A text out of a stream, which stays open.
     *
     * @throws DocumentException if it cannot be read, is too long or no UTF-8
     */
    public static SourceText of(String name, InputStream stream) {
        try {
            return of(name, stream.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            throw failure(
                    "unreadable",
                    name,
                    Words.of("the document cannot be read: " + e.getMessage(), "无法读取文件：" + e.getMessage()));
        }
    }

    /**
     * The text of a file, named by its path.
     *
     * @throws DocumentException if it cannot be read, is too long or no UTF-8
     */
    public static SourceText of(Path file) {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            throw failure("unreadable", name, Words.of("there is no such file", "没有这个文件"));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return of(name, stream);
        } catch (IOException e) {
            throw failure(
                    "unreadable",
                    name,
                    Words.of("the file cannot be read: " + e.getMessage(), "无法读取文件：" + e.getMessage()));
        }
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** A place in it. Of a line too long to show the place carries no source line. */
    public Place place(String pointer, int line, int column) {
        String sourceLine = lines().line(line, LONGEST_LINE);
        return new Place(name, pointer, line, column, sourceLine);
    }

    /** The place of a character, counted from 0. */
    Place place(int offset) {
        int line = lines().lineOf(offset);
        return place("", line, offset - lines().start(line) + 1);
    }

    /** The column in UTF-16 characters, from 1, of a code point of a line that is counted from 0. */
    int column(int line, int codePoints) {
        int start = lines().start(line);
        return text.offsetByCodePoints(start, codePoints) - start + 1;
    }

    /** Two threads may each make it once: it comes out the same. */
    private LineTable lines() {
        LineTable table = lines;
        if (table == null) {
            table = new LineTable(text);
            lines = table;
        }
        return table;
    }

    private static DocumentException failure(String code, String name, Words message) {
        return new DocumentException(List.of(Problem.error(code, Place.at(name, ""), message)));
    }
}
