package io.kaohe.document;

import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON (RFC 8259, nothing beyond it) into a tree. Limits: 64 MiB, 64 levels of nesting, 1000 properties an
 * object, 1 Mi characters a text, 10000 characters a number.
 */
public final class JsonDocument {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(1 << 20)
                    .maxNumberLength(10_000)
                    .maxNameLength(1000)
                    .build())
            .build();

    private JsonDocument() {}

    /**
     * The tree of a document.
     *
     * @throws DocumentException if it is not well-formed, repeats a property's name or goes beyond a limit
     */
    public static Document read(SourceText source) {
        List<Problem> problems = new ArrayList<>();
        Document document = read(source, problems::add);
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        return document;
    }

    /** The tree of a document out of its bytes; see {@link #read(SourceText)}. */
    public static Document read(String name, byte[] json) {
        return read(SourceText.of(name, json));
    }

    /**
     * The tree of a document, also when it repeats names: of those the first counts, and the rest go to the caller as
     * problems, to be reported with the caller's own.
     *
     * @throws DocumentException if it is not well-formed or goes beyond a limit
     */
    public static Document read(SourceText source, Consumer<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
            Value root = read(source, parser, found);
            found.forEach(problems);
            return new Document(source, root);
        }
    }

    private static Value read(SourceText source, JsonParser parser, List<Problem> found) {
        boolean ended = false;
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                Words empty = Words.of("the document is empty", "文件是空的");
                throw fatal(found, Problem.error("empty-document", source.place("", 1, 1), empty));
            }
            Value root = new JsonTree(source, parser, found).read(first);
            ended = true;
            if (parser.nextToken() != null) {
                throw fatal(found, JsonProblems.trailing(source, parser.currentTokenLocation()));
            }
            return root;
        } catch (JacksonException e) {
            throw fatal(
                    found,
                    ended && e.getLocation() != null
                            ? JsonProblems.trailing(source, e.getLocation())
                            : JsonProblems.malformed(source, parser.currentLocation(), e));
        }
    }

    private static DocumentException fatal(List<Problem> found, Problem last) {
        found.add(last);
        return new DocumentException(found);
    }
}
