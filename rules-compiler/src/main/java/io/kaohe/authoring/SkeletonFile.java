package io.kaohe.authoring;

import io.kaohe.problem.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of a skeleton.
 *
 * @param path where it is written
 * @param before what the file holds already; empty if it is new
 * @param text what it is to hold: the same with further lines, if it holds anything
 * @param firstLine the first of its lines that are new, from 1
 * @param lines how many lines are new
 */
public record SkeletonFile(Path path, Optional<String> before, String text, int firstLine, int lines) {
    /** What a line to be filled in has in its comment, and behind it what is to be filled in. */
    private static final List<String> MARKS = List.of("FILL IN: ", "待填写：");

    /** Something that the author is to fill in, and the place of the comment that says so. */
    public record Blank(Place place, String what) {}

    static SkeletonFile created(Path path, String text) {
        return new SkeletonFile(path, Optional.empty(), text, 1, count(text));
    }

    /** A file that gets further lines before one of its own, or at its end. */
    static SkeletonFile extended(Path path, String before, int line, String added) {
        String ending = before.contains("\r\n") ? "\r\n" : "\n";
        String whole = before.isEmpty() || before.endsWith("\n") ? before : before + ending;
        int at = 0;
        for (int n = 1; n < line && at < whole.length(); n++) {
            at = whole.indexOf('\n', at) + 1;
        }
        String text = whole.substring(0, at) + added.replace("\n", ending) + whole.substring(at);
        return new SkeletonFile(path, Optional.of(before), text, line, count(added));
    }

    /** Whether there is no such file yet. */
    public boolean isNew() {
        return before.isEmpty();
    }

    /** What is to be filled in, in the order of the lines. */
    public List<Blank> blanks() {
        List<Blank> blanks = new ArrayList<>();
        List<String> all = text.lines().toList();
        for (int line = firstLine; line < firstLine + lines; line++) {
            String content = all.get(line - 1);
            for (String mark : MARKS) {
                int at = content.indexOf(mark);
                if (at >= 0) {
                    Place place = Place.in(WrittenSkeleton.name(path), line, at + 1, content);
                    blanks.add(new Blank(place, content.substring(at + mark.length())));
                }
            }
        }
        return blanks;
    }

    /** New files out of texts by name, in a folder. */
    static List<SkeletonFile> created(Path folder, Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(each -> created(folder.resolve(each.getKey()), each.getValue()))
                .toList();
    }

    static int count(String text) {
        return (int) text.lines().count();
    }
}
