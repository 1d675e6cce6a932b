package io.kaohe.authoring;

import io.kaohe.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts of files as a resource of this package has them, in one language; {@code fine.txt} tells the form. */
final class SampleText {
    private static final String FILE = "== ";

    private final List<String> lines;

    private SampleText(List<String> lines) {
        this.lines = lines;
    }

    static SampleText named(String name) {
        String file = name + ".txt";
        try (InputStream in = SampleText.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + SampleText.class.getName());
            }
            return new SampleText(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The text of each file by its name, in their order, with what stands in angle brackets put in. */
    Map<String, String> files(Language language, Map<String, String> filledIn) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        List<String> file = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(FILE)) {
                file = files.computeIfAbsent(
                        filled(line.substring(FILE.length()), filledIn), name -> new ArrayList<>());
            } else {
                spoken(line, language).map(text -> filled(text, filledIn)).ifPresent(file::add);
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((name, content) -> texts.put(name, String.join("\n", content) + "\n"));
        return texts;
    }

    /** A line without the mark of its language; empty if it is of the other one. */
    private static Optional<String> spoken(String line, Language language) {
        for (Language each : Language.values()) {
            String mark = each.tag() + "|";
            if (line.startsWith(mark)) {
                return each == language ? Optional.of(line.substring(mark.length())) : Optional.empty();
            }
        }
        return Optional.of(line);
    }

    private static String filled(String text, Map<String, String> filledIn) {
        String filled = text;
        for (Map.Entry<String, String> each : filledIn.entrySet()) {
            filled = filled.replace("<" + each.getKey() + ">", each.getValue());
        }
        return filled;
    }
}
