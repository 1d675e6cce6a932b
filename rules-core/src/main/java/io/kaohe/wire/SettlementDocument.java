package io.kaohe.wire;

import io.kaohe.document.Document;
import io.kaohe.document.DocumentException;
import io.kaohe.document.JsonDocument;
import io.kaohe.document.SourceText;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * The settlement document {@code kaohe/settlement/1}. The same settlement in the same language gives the same bytes:
 * UTF-8, two spaces a level, line feeds, one at the end.
 */
public final class SettlementDocument {
    private SettlementDocument() {}

    /** A settlement as a document, its reasons in that language. */
    public static String toJson(Settlement settlement, Language language) {
        return PrettyJson.text(one(settlement, language));
    }

    /** Several settlements as an array of documents. */
    public static String toJson(List<Settlement> settlements, Language language) {
        return PrettyJson.text(all(settlements, language));
    }

    /** A settlement as a line of a file that has one document a line: without spaces, with the line feed that ends it. */
    public static String toLine(Settlement settlement, Language language) {
        return PrettyJson.line(one(settlement, language));
    }

    /**
     * Writes a settlement. The stream stays open.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static void write(Settlement settlement, Language language, OutputStream stream) {
        PrettyJson.write(stream, one(settlement, language));
    }

    /**
     * Writes several settlements as an array. The stream stays open.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static void write(List<Settlement> settlements, Language language, OutputStream stream) {
        PrettyJson.write(stream, all(settlements, language));
    }

    /**
     * The one settlement of a file. Its reasons are the same in both languages; the names of team and agents, which
     * the document does not carry, are their ids.
     *
     * @throws DocumentException if it cannot be read or anything in it is wrong
     */
    public static Settlement read(Path file) {
        return read(SourceText.of(file));
    }

    /**
     * The one settlement of a text; see {@link #read(Path)}.
     *
     * @throws DocumentException if anything in it is wrong
     */
    public static Settlement read(SourceText json) {
        return reader(json).one();
    }

    /**
     * All settlements of a text that holds an array of them or just one; see {@link #read(Path)}.
     *
     * @throws DocumentException if anything in it is wrong
     */
    public static List<Settlement> readAll(SourceText json) {
        return reader(json).all();
    }

    /**
     * All settlements of a text whose truth is in question: what contradicts itself, as totals that are not the sums or
     * an entry that does not have its id, is told, and the settlements are read all the same; see {@link #read(Path)}.
     *
     * @throws DocumentException if it is no document of settlements
     */
    public static List<Settlement> readAll(SourceText json, Consumer<Problem> contradiction) {
        return reader(json).all(contradiction);
    }

    private static SettlementReader reader(SourceText json) {
        List<Problem> repeated = new ArrayList<>();
        Document document = JsonDocument.read(json, repeated::add);
        return new SettlementReader(document, repeated);
    }

    private static Consumer<JsonGenerator> one(Settlement settlement, Language language) {
        return json -> RecordWriter.write(json, WrittenSettlement.of(settlement, language));
    }

    private static Consumer<JsonGenerator> all(List<Settlement> settlements, Language language) {
        return json -> {
            json.writeStartArray();
            settlements.forEach(settlement -> one(settlement, language).accept(json));
            json.writeEndArray();
        };
    }
}
