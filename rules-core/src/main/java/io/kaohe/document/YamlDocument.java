package io.kaohe.document;

import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2 into the same tree as JSON: mappings with text keys, sequences, texts. A scalar without quotes is a
 * text marked plain; {@code null}, {@code ~} and nothing are null. Anchors, aliases, tags, merge keys and a second
 * document are errors. Limits: 2 Mi characters, 64 levels of nesting, 1000 properties a mapping.
 */
public final class YamlDocument {
    static final int MOST_CHARACTERS = 2 << 20;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(MOST_CHARACTERS)
            .build();

    private YamlDocument() {}

    /**
     * The tree of a document.
     *
     * @throws DocumentException if it is not well-formed, repeats a key, uses what is not allowed or goes beyond a
     *     limit
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
    public static Document read(String name, byte[] yaml) {
        return read(SourceText.of(name, yaml));
    }

    /**
     * The tree of a document, also when it repeats keys or has anchors, tags or merge keys: those go to the caller as
     * problems, to be reported with the caller's own, and are passed over.
     *
     * @throws DocumentException if it is not well-formed, has an alias or a second document, or goes beyond a limit
     */
    public static Document read(SourceText source, Consumer<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        try {
            if (source.text().length() > MOST_CHARACTERS) {
                Words message = Words.of(
                        "the document has more than " + MOST_CHARACTERS + " characters",
                        "文件超过 " + MOST_CHARACTERS + " 个字符");
                throw new DocumentException(List.of(Problem.error("malformed", Place.at(source.name(), ""), message)));
            }
            Value root = new YamlTree(
                            source, new ParserImpl(SETTINGS, new StreamReader(SETTINGS, source.text())), found)
                    .read();
            found.forEach(problems);
            return new Document(source, root);
        } catch (YamlEngineException e) {
            found.add(malformed(source, e));
            throw new DocumentException(found);
        }
    }

    private static Problem malformed(SourceText source, YamlEngineException e) {
        if (e instanceof MarkedYamlEngineException marked && marked.getProblem() != null) {
            String context = marked.getContext() == null ? "" : marked.getContext() + ": ";
            return Problem.error(
                            "malformed", place(source, marked.getProblemMark()), said(context + marked.getProblem()))
                    .maybe(YamlHints.of(context + marked.getProblem(), lines(source, marked.getProblemMark())));
        } else if (e instanceof ReaderException reader) {
            int offset = source.text().offsetByCodePoints(0, reader.getPosition());
            return Problem.error(
                    "malformed",
                    source.place(offset),
                    Words.of(
                            String.format("the character U+%04X is not allowed in YAML", reader.getCodePoint()),
                            String.format("YAML 中不能有字符 U+%04X", reader.getCodePoint())));
        }
        Words message = e.getMessage() == null
                ? Words.of("the document cannot be read", "无法读取文件")
                : said(e.getMessage().strip());
        return Problem.error("malformed", Place.at(source.name(), ""), message);
    }

    /** The line of a mark, and the one above it. */
    private static List<String> lines(SourceText source, Optional<Mark> mark) {
        List<String> all = source.text().lines().toList();
        return mark.map(at -> all.subList(
                        Math.max(0, Math.min(at.getLine() - 1, all.size())), Math.min(at.getLine() + 1, all.size())))
                .orElse(List.of());
    }

    /** What the parser says, which it says in English only. */
    private static Words said(String message) {
        return Words.of(message, "不合 YAML 格式（" + message + "）");
    }

    private static Place place(SourceText source, Optional<Mark> mark) {
        return mark.map(at -> source.place("", at.getLine() + 1, source.column(at.getLine() + 1, at.getColumn())))
                .orElse(Place.at(source.name(), ""));
    }
}
