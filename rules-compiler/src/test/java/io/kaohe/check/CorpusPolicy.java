package io.kaohe.check;

import io.kaohe.problem.Place;
import io.kaohe.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A policy of the corpus: one text with all of its files, each behind a line {@code === name}, and last what is to be
 * found. A head and words are put in where the text has none.
 */
record CorpusPolicy(String name, Map<String, String> files, List<String> found) {
    private static final Path FOLDER = Path.of("src/test/resources/io/kaohe/check");
    private static final String MARK = "=== ";
    private static final Pattern RULE = Pattern.compile("(?s)@clause\\( \"(\\w+)\" \\).*?\n    ledger\\.(\\w+)");

    static Stream<CorpusPolicy> all(String folder) {
        try (Stream<Path> paths = Files.list(FOLDER.resolve(folder))) {
            return paths.sorted().map(CorpusPolicy::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusPolicy read(Path path) {
        Map<String, String> files = new LinkedHashMap<>();
        String[] parts = text(path).split("(?m)^" + MARK, -1);
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            files.put(parts[i].substring(0, end), parts[i].substring(end + 1));
        }
        List<String> found = files.remove("found").lines().toList();
        return new CorpusPolicy(path.getFileName().toString().replace(".txt", ""), files, found);
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it into a folder and checks it. */
    PolicyCheck check(Path folder) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(files);
        TreeSet<String> clauses = new TreeSet<>();
        TreeSet<String> written = new TreeSet<>();
        files.forEach((name, text) -> {
            Matcher matcher = RULE.matcher(text);
            while (name.endsWith(".drl") && matcher.find()) {
                clauses.add(matcher.group(1));
                if (!matcher.group(2).matches("value|absentOn|rank")) {
                    written.add(matcher.group(1));
                }
            }
        });
        all.putIfAbsent("policy.yaml", head(clauses));
        for (Language language : Language.values()) {
            StringBuilder words = new StringBuilder();
            written.forEach(clause -> words.append(clause).append(" = words\n"));
            all.putIfAbsent("messages_" + language.tag() + ".properties", words.toString());
        }
        for (Map.Entry<String, String> file : all.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return PolicyCheck.of(folder);
    }

    private static String head(TreeSet<String> clauses) {
        StringBuilder head = new StringBuilder(
                "id: corpus\ntitle: { zh: 例, en: Example }\nsource: a scheme\neffective: 2024-01\nclauses:\n");
        clauses.forEach(clause ->
                head.append("  - { id: ").append(clause).append(", heading: { zh: 条, en: clause }, source: \"1\" }\n"));
        return head.toString();
    }

    /** Findings, each in a line, with places as seen from the folder. */
    static List<String> lines(PolicyCheck check, Path folder, Language language) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : check.findings()) {
            String value = finding.value().isEmpty() ? "" : " [" + finding.value() + "]";
            String see = finding.related().stream()
                    .map(spot -> " (" + label(spot.place(), folder) + ")")
                    .reduce("", String::concat);
            String hint = finding.hint().in(language).isEmpty()
                    ? ""
                    : (language == Language.ZH ? " 也许" : " Maybe ")
                            + finding.hint().in(language);
            lines.add(label(finding.spot().place(), folder) + " "
                    + (finding.isError() ? "error " : "warning ") + finding.code() + value + see + ": "
                    + finding.message().in(language) + hint);
        }
        return lines;
    }

    private static String label(Place place, Path folder) {
        return place.label().replace(folder + "/", "").replace(folder.toString(), ".");
    }

    @Override
    public String toString() {
        return name.replace('-', ' ');
    }
}
