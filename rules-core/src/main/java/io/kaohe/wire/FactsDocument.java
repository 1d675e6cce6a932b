package io.kaohe.wire;

import io.kaohe.document.Document;
import io.kaohe.document.DocumentException;
import io.kaohe.document.JsonDocument;
import io.kaohe.document.SourceText;
import io.kaohe.document.Value;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.Problem;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The facts document {@code kaohe/facts/1}: one team, one month. It is read whole or not at all; all that is wrong
 * with it is reported at once, in its order, each with its JSON Pointer, line and column.
 */
public final class FactsDocument {
    private FactsDocument() {}

    /**
     * The month of a file, with the standard codes.
     *
     * @throws FactsException if it cannot be read or anything in it is wrong
     */
    public static TeamMonth read(Path file) {
        return read(file, Vocabulary.standard());
    }

    /**
     * The month of a file, with these codes.
     *
     * @throws FactsException if it cannot be read or anything in it is wrong
     */
    public static TeamMonth read(Path file, Vocabulary vocabulary) {
        return facts(() -> SourceText.of(file), month -> vocabulary);
    }

    /**
     * The month of a stream, which stays open, with the standard codes.
     *
     * @param name what the document is called in messages
     * @throws FactsException if it cannot be read or anything in it is wrong
     */
    public static TeamMonth read(String name, InputStream json) {
        return read(name, json, Vocabulary.standard());
    }

    /**
     * The month of a stream, which stays open, with these codes.
     *
     * @param name what the document is called in messages
     * @throws FactsException if it cannot be read or anything in it is wrong
     */
    public static TeamMonth read(String name, InputStream json, Vocabulary vocabulary) {
        return read(name, json, month -> vocabulary);
    }

    /**
     * The month of a stream, which stays open, with the vocabulary of that month: what the versions of policies know
     * that are then in force.
     *
     * @param name what the document is called in messages
     * @param vocabularies from the month to its vocabulary; from any month, if the document does not say its own
     * @throws FactsException if it cannot be read or anything in it is wrong
     */
    public static TeamMonth read(String name, InputStream json, Function<YearMonth, Vocabulary> vocabularies) {
        return facts(() -> SourceText.of(name, json), vocabularies);
    }

    /**
     * The month of a document's bytes, which stay as they are.
     *
     * @param name what the document is called in messages
     * @param vocabularies from the document's month to the codes that may stand in it
     * @throws FactsException if anything in it is wrong
     */
    public static TeamMonth read(String name, byte[] json, Function<YearMonth, Vocabulary> vocabularies) {
        return facts(() -> SourceText.of(name, json), vocabularies);
    }

    /**
     * The month of a text, with these codes.
     *
     * @throws FactsException if anything in it is wrong
     */
    public static TeamMonth read(SourceText json, Vocabulary vocabulary) {
        return facts(() -> json, month -> vocabulary);
    }

    /**
     * The month of a tree that is part of a document, such as what a scenario gives. Numbers, dates and truths may
     * there be plain texts.
     *
     * @param document the document, whose lines the messages show
     * @param facts the tree; it need not be the document's own, but its values stand at their lines
     * @param pointer where the tree stands in the document, a JSON Pointer
     * @throws FactsException if anything in it is wrong
     */
    public static TeamMonth read(Document document, Value facts, String pointer, Vocabulary vocabulary) {
        return new FactsReader(document, facts, pointer, month -> vocabulary).read(List.of());
    }

    /** A month as a facts document, ending with a line feed. Reading it gives a month of the same fingerprint. */
    public static String write(TeamMonth month) {
        return PrettyJson.text(json -> FactsWriter.write(json, month));
    }

    /** A month as a line of a file that has one document a line: without spaces, with the line feed that ends it. */
    public static String toLine(TeamMonth month) {
        return PrettyJson.line(json -> FactsWriter.write(json, month));
    }

    /**
     * Writes a month as a facts document in UTF-8. The stream stays open.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static void write(TeamMonth month, OutputStream stream) {
        PrettyJson.write(stream, json -> FactsWriter.write(json, month));
    }

    private static TeamMonth facts(Supplier<SourceText> source, Function<YearMonth, Vocabulary> vocabularies) {
        List<Problem> repeated = new ArrayList<>();
        Document document;
        try {
            document = JsonDocument.read(source.get(), repeated::add);
        } catch (DocumentException e) {
            throw new FactsException(e.problems());
        }
        return new FactsReader(document, document.root(), "", vocabularies).read(repeated);
    }
}
