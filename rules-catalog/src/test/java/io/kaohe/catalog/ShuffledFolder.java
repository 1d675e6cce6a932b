package io.kaohe.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of a policy's folder in which every rule stands elsewhere, in a file of another name. */
final class ShuffledFolder {
    private static final Pattern RULE = Pattern.compile("(?ms)^rule\\b.*?^end\\b\\R?");
    private static final String DIALECT = "dialect \"mvel\"\n";
    private static final int FILES = 4;

    private final Random random;
    private final List<String> rules = new ArrayList<>();
    private final StringBuilder others = new StringBuilder();

    private ShuffledFolder(long seed) {
        random = new Random(seed);
    }

    /** Writes the copy of a folder into another. */
    static void write(Path folder, Path copy, long seed) throws IOException {
        ShuffledFolder shuffled = new ShuffledFolder(seed);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().endsWith(".drl")) {
                    shuffled.take(Files.readString(file));
                } else {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
        }
        shuffled.write(copy);
    }

    private void take(String drl) {
        Matcher rule = RULE.matcher(drl);
        while (rule.find()) {
            rules.add(rule.group());
        }
        others.append(rule.replaceAll("").replace(DIALECT, ""));
    }

    private void write(Path folder) throws IOException {
        Collections.shuffle(rules, random);
        List<StringBuilder> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(new StringBuilder(DIALECT));
        }
        files.get(random.nextInt(FILES)).append(others);
        rules.forEach(rule -> files.get(random.nextInt(FILES)).append('\n').append(rule));
        for (StringBuilder file : files) {
            Files.writeString(folder.resolve("rules-" + random.nextInt(Integer.MAX_VALUE) + ".drl"), file);
        }
    }
}
