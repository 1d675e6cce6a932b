package io.kaohe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where the output goes: whole, or not at all. */
@FunctionalInterface
interface Destination {
    /**
     * Writes the whole output as UTF-8.
     *
     * @throws KaoheException if it cannot be written
     */
    void write(String text);

    /** Standard output. That its reader has gone away is the reader's affair, and no error. */
    static Destination standardOutput(OutputStream out) {
        return text -> {
            try {
                out.write(text.getBytes(UTF_8));
                out.flush();
            } catch (IOException e) {
                if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                    throw unwritable("standard output", e);
                }
            }
        };
    }

    /** A file, which keeps what it holds until all that comes in its place is written. */
    static Destination file(Path file) {
        return text -> {
            try {
                FileReplacement.of(file).with(text.getBytes(UTF_8));
            } catch (IOException e) {
                throw unwritable(file.toString(), e);
            }
        };
    }

    private static KaoheException unwritable(String name, IOException e) {
        return new KaoheException(List.of(Problem.error("unwritable", Place.at(name, ""), Reasons.of(e))));
    }
}
