package io.kaohe.compiler;

import io.kaohe.number.Calculation;
import io.kaohe.number.Exact;
import io.kaohe.number.Interval;
import io.kaohe.problem.Problem;
import io.kaohe.source.SourceFile;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks that the rows of a table with the same keys follow one another on their scale without a hole and without an
 * overlap. Whether a hole that no whole number falls through is one depends on the rules. Where the table says limits on one side only, a row goes on to where the next one begins.
 */
final class TableScale {
    private final SourceFile file;
    private final List<Problem> problems;
    private final List<TableHole> holes;

    private TableScale(SourceFile file, List<Problem> problems, List<TableHole> holes) {
        this.file = file;
        this.problems = problems;
        this.holes = holes;
    }

    /** @param holes takes those that no whole number falls through */
    static void check(
            List<TableLine> lines,
            TableHeadings heads,
            SourceFile file,
            List<Problem> problems,
            List<TableHole> holes) {
        TableScale scale = new TableScale(file, problems, holes);
        Map<String, List<TableLine>> byKeys = new TreeMap<>();
        lines.forEach(line -> byKeys.computeIfAbsent(
                        String.join("\u0000", line.cells().subList(0, heads.keys)), keys -> new ArrayList<>())
                .add(line));
        if (heads.limits.isEmpty()) {
            scale.checkTwice(lines);
            return;
        }
        boolean low = heads.limits.values().stream().anyMatch(limit -> limit.low);
        boolean high = heads.limits.values().stream().anyMatch(limit -> !limit.low);
        for (List<TableLine> group : byKeys.values()) {
            group.forEach(scale::checkLimits);
            group.sort((a, b) -> scale.order(a.interval(), b.interval(), low));
            if (low != high) {
                complete(group, low);
            }
            group.forEach(scale::checkRoom);
            scale.checkNeighbours(group);
        }
    }

    private int order(Interval a, Interval b, boolean byLow) {
        Interval one = byLow ? a : new Interval(a.high(), !a.toHigh(), Optional.empty(), false);
        Interval other = byLow ? b : new Interval(b.high(), !b.toHigh(), Optional.empty(), false);
        if (!byLow && (a.high().isEmpty() || b.high().isEmpty())) {
            return Boolean.compare(a.high().isEmpty(), b.high().isEmpty());
        }
        return one.startsLater(other) ? 1 : other.startsLater(one) ? -1 : 0;
    }

    /** A tier that says only where it begins ends where the next one begins, and the other way round. */
    private static void complete(List<TableLine> group, boolean low) {
        for (int i = 0; i < group.size(); i++) {
            Interval own = group.get(i).interval();
            if (low && i + 1 < group.size()) {
                Interval next = group.get(i + 1).interval();
                group.get(i).complete(new Interval(own.low(), own.fromLow(), next.low(), !next.fromLow()));
            } else if (!low && i > 0) {
                Interval before = group.get(i - 1).interval();
                group.get(i).complete(new Interval(before.high(), !before.toHigh(), own.high(), own.toHigh()));
            }
        }
    }

    /** In a table without limits and with one number the texts left of it tell rows apart; else all but the last cell. */
    private void checkTwice(List<TableLine> lines) {
        Map<List<String>, TableLine> seen = new HashMap<>();
        for (TableLine line : lines) {
            List<String> cells = line.cells();
            int texts = 0;
            while (texts < cells.size() && !cells.get(texts).matches(TableReader.NUMBER)) {
                texts++;
            }
            long numbers = cells.stream()
                    .filter(cell -> cell.matches(TableReader.NUMBER))
                    .count();
            boolean all = texts == 0 || numbers != 1;
            List<String> key = cells.subList(0, all ? Math.max(cells.size() - 1, 1) : texts);
            TableLine other = seen.putIfAbsent(key, line);
            if (other != null) {
                problems.add(Problem.error(
                        "rows-repeat",
                        line.place(),
                        Words.of(
                                String.join(", ", key) + " has a row already, on line " + other.number() + " of "
                                        + file.name(),
                                "“" + String.join("、", key) + "”在 " + file.name() + " 第 " + other.number()
                                        + " 行已有一行")));
            }
        }
    }

    private void checkLimits(TableLine line) {
        long lows = line.limits().keySet().stream().filter(limit -> limit.low).count();
        if (lows > 1 || line.limits().size() - lows > 1) {
            problems.add(Problem.error(
                    "two-limits", line.place(), Words.of("this row has two limits on one side", "这一行在同一侧有两个界限")));
        }
    }

    private void checkRoom(TableLine line) {
        if (line.interval().isEmpty()) {
            problems.add(
                    Problem.error("empty-row", line.place(), Words.of("no number falls into this row", "没有数字落在这一行")));
        }
    }

    private void checkNeighbours(List<TableLine> group) {
        for (int i = 1; i < group.size(); i++) {
            TableLine one = group.get(i - 1);
            TableLine next = group.get(i);
            Optional<Exact> twice = one.interval().common(next.interval());
            Optional<Exact> through = one.interval().between(next.interval());
            if (twice.isPresent()) {
                problems.add(Problem.error(
                        "rows-overlap",
                        next.place(),
                        Words.of(
                                twice.get() + " falls into this row and into that of line " + one.number() + " of "
                                        + file.name(),
                                twice.get() + " 既落在这一行，又落在 " + file.name() + " 第 " + one.number() + " 行")));
            } else if (through.isPresent()) {
                Problem problem = Problem.error(
                        "rows-leave-hole",
                        next.place(),
                        Words.of(
                                through.get() + " falls through: into neither this row nor that of line " + one.number()
                                        + " of " + file.name(),
                                through.get() + " 漏掉了：既不在这一行，也不在 " + file.name() + " 第 " + one.number() + " 行"));
                if (hasWhole(one.interval(), next.interval())) {
                    problems.add(problem);
                } else {
                    holes.add(new TableHole(TableReader.type(file.name()), problem));
                }
            }
        }
    }

    /** Whether a whole number lies between two rows. */
    private static boolean hasWhole(Interval one, Interval next) {
        Exact low = one.high().orElse(Exact.ZERO);
        Exact high = next.low().orElse(Exact.ZERO);
        Exact first = Calculation.ceiling(low);
        if (one.toHigh() && first.equals(low)) {
            first = first.plus(Exact.ONE);
        }
        int order = first.compareTo(high);
        return order < 0 || order == 0 && !next.fromLow();
    }
}
