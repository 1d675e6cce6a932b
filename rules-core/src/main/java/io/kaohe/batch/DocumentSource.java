package io.kaohe.batch;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.wire.FactsDocument;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A facts document as bytes: a file of its own, or a line of a larger one. Immutable; the bytes must stay as they are. */
public final class DocumentSource implements MonthSource {
    private final String file;
    private final int line;
    private final byte[] json;
    private final @Nullable Problem unreadable;

    private DocumentSource(String file, int line, byte[] json, @Nullable Problem unreadable) {
        this.file = file;
        this.line = line;
        this.json = json;
        this.unreadable = unreadable;
    }

    /** A document that is a file. */
    public static DocumentSource ofFile(String file, byte[] json) {
        return new DocumentSource(file, 0, json, null);
    }

    /**
     * A document that is a line of a file.
     *
     * @param line from 1; problems are said to stand there
     */
    public static DocumentSource ofLine(String file, int line, byte[] json) {
        return new DocumentSource(file, line, json, null);
    }

    /** A file that cannot be read. */
    static DocumentSource unreadable(String file, Problem why) {
        return new DocumentSource(file, 0, new byte[0], why);
    }

    /** A line that cannot be read. */
    static DocumentSource unreadable(String file, int line, Problem why) {
        return new DocumentSource(file, line, new byte[0], why);
    }

    /** The file, and behind a colon the line if the document is one. */
    @Override
    public String name() {
        return line == 0 ? file : file + ":" + line;
    }

    /** The file that it is, or stands in. */
    public String file() {
        return file;
    }

    /** The line, from 1, that it is of its file; empty if it is all of it. */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    @Override
    public long weight() {
        return json.length;
    }

    /** The SHA-256 of its name and bytes: another one, if either is. */
    public byte[] digest() {
        Hasher hasher = Hashing.sha256().newHasher().putString(name(), StandardCharsets.UTF_8);
        if (unreadable != null) {
            hasher.putString(unreadable.code(), StandardCharsets.UTF_8);
        }
        return hasher.putInt(json.length).putBytes(json).hash().asBytes();
    }

    @Override
    public TeamMonth read(Function<YearMonth, Vocabulary> vocabularies) {
        if (unreadable != null) {
            throw new FactsException(List.of(unreadable));
        }
        return FactsDocument.read(file, json, vocabularies);
    }

    @Override
    public List<Problem> located(List<Problem> problems) {
        return line == 0 ? problems : problems.stream().map(this::located).toList();
    }

    private Problem located(Problem problem) {
        Place place = problem.place();
        if (!place.source().equals(file)) {
            return problem;
        }
        return problem.at(new Place(
                file,
                place.pointer(),
                line + Math.max(place.line(), 1) - 1,
                Math.max(place.column(), 1),
                place.sourceLine()));
    }
}
