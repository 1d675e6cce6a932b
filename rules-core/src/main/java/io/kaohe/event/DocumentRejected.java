package io.kaohe.event;

import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Problem;
import java.util.List;
import java.util.function.Supplier;

/**
 * A document that could not be read; whoever asked for it got the exception.
 *
 * @param document what the program calls it, such as the name of an upload
 * @param problems what the exception says. <b>Their words quote the document</b>: their codes can be counted and logged,
 *     their words are for those who may read the document
 */
public record DocumentRejected(String document, List<Problem> problems) {
    public DocumentRejected {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a document, and tells a listener if it is rejected:
     *
     * <pre>{@code
     * TeamMonth month = DocumentRejected.told(listener, "upload 17", () -> FactsDocument.read("upload 17", json));
     * }</pre>
     *
     * @throws KaoheException what reading throws
     */
    public static <T> T told(Listener listener, String document, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (KaoheException e) {
            DocumentRejected rejected = new DocumentRejected(document, e.problems());
            Observed.log(rejected);
            Told.nobody().and(listener).tell(one -> one.rejected(rejected));
            throw e;
        }
    }
}
