package io.kaohe.examples.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A document of the project, cut into what can be checked. */
record Markdown(Path file, List<String> lines) {
    private static final String FENCE = "```";
    private static final Pattern CHECK = Pattern.compile("<!-- (.+) -->");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");

    static Markdown read(Path file) {
        try {
            return new Markdown(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int end = i + 1;
                while (!lines.get(end).equals(FENCE)) {
                    end++;
                }
                String language = lines.get(i).substring(FENCE.length());
                String place = Project.ROOT.relativize(file) + ":" + (i + 1);
                blocks.add(new Block(place, checkAbove(i), language, lines.subList(i + 1, end)));
                i = end;
            }
        }
        return blocks;
    }

    private String checkAbove(int fence) {
        return fence == 0
                ? ""
                : CHECK.matcher(lines.get(fence - 1))
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElse("");
    }

    /** The files that it links to. */
    List<Path> linkedFiles() {
        return LINK.matcher(String.join("\n", lines))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(target -> !target.contains("://"))
                .map(target -> file.resolveSibling(target))
                .toList();
    }
}
