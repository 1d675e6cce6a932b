package io.kaohe.book;

import io.kaohe.book.Drawing.Anchor;
import io.kaohe.book.Drawing.Dot;
import io.kaohe.book.Drawing.Label;
import io.kaohe.book.Drawing.Line;
import io.kaohe.number.Exact;
import io.kaohe.number.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a chart: plot below plot, all over the field that is written along the bottom. */
final class ChartDrawing {
    private static final int RIGHT = Drawing.WIDTH - 8;
    private static final int DOT = 8;
    private static final int ARROW = 12;
    private static final int WIDEST_HEIGHTS = 240;

    private final StepChart chart;
    private final FieldAxis axis;
    private final int left;
    private final BookWords words;
    private final List<Line> guides = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private boolean toScale;
    private int y;

    private ChartDrawing(StepChart chart, FieldAxis axis, int left, BookWords words) {
        this.chart = chart;
        this.axis = axis;
        this.left = left;
        this.words = words;
        toScale = axis.isToScale();
    }

    /** The drawing; none if the field has no limit, or so many that they cannot be told apart. */
    static Optional<Drawing> of(StepChart chart, BookWords words) {
        List<Exact> ends = List.copyOf(chart.ends());
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        int left = leftOf(chart);
        return FieldAxis.of(ends, chart.limits(), left, RIGHT)
                .map(axis -> new ChartDrawing(chart, axis, left, words).draw(ends));
    }

    private static int leftOf(StepChart chart) {
        return chart.plots().stream()
                .filter(Plot::isScale)
                .flatMap(plot -> plot.steps().stream())
                .mapToInt(step -> LabelSize.width(step.label()) + 2 * DOT)
                .map(width -> Math.min(width, WIDEST_HEIGHTS))
                .max()
                .orElse(0);
    }

    private Drawing draw(List<Exact> ends) {
        for (Plot plot : chart.plots()) {
            if (plot.isScale()) {
                addTitle(plot.title());
                addScale(plot);
            } else {
                plot.steps().forEach(step -> addRow(plot, step));
            }
        }
        addAxis(ends);
        guides.addAll(lines);
        return new Drawing(y, List.copyOf(guides), List.copyOf(dots), List.copyOf(labels));
    }

    private void addTitle(String text) {
        y += LabelSize.LINE;
        labels.add(new Label(0, y - 8, Anchor.START, false, LabelSize.cut(text, Drawing.WIDTH)));
    }

    private void addScale(Plot plot) {
        HeightScale scale = HeightScale.of(
                plot.steps().stream().flatMap(step -> step.height().stream()).toList());
        toScale &= scale.isToScale();
        int bottom = y + LabelSize.LINE + scale.height();
        addZero(scale, bottom);
        List<Exact> named = new ArrayList<>();
        for (Step step : plot.steps()) {
            Exact height = step.height().orElseThrow();
            int at = bottom - scale.above(height);
            if (!named.contains(height)) {
                named.add(height);
                labels.add(new Label(left - 2 * DOT, at + DOT, Anchor.END, false, step.label()));
            }
            guides.add(new Line(left, at, from(step.over()), at, "guide"));
            addStep(step.over(), at);
            addMark(step, at);
        }
        y = bottom + LabelSize.LINE / 2;
    }

    /** Where the heights begin, if that is not a step and its label has room. */
    private void addZero(HeightScale scale, int bottom) {
        if (scale.beginsAtZero() && scale.above(scale.heights().get(0)) >= LabelSize.LINE) {
            guides.add(new Line(left, bottom, RIGHT, bottom, "guide"));
            labels.add(new Label(left - 2 * DOT, bottom + DOT, Anchor.END, false, "0"));
        }
    }

    private void addMark(Step step, int at) {
        int from = from(step.over());
        int to = to(step.over());
        if (!step.mark().isEmpty() && to - from >= LabelSize.width(step.mark())) {
            Label mark = new Label((from + to) / 2, at - DOT, Anchor.MIDDLE, false, step.mark());
            if (labels.stream().noneMatch(mark::meets)) {
                labels.add(mark);
            }
        }
    }

    private void addRow(Plot plot, Step step) {
        String mark = step.mark().isEmpty() ? "" : step.mark() + "  ";
        addTitle(mark + (step.label().isEmpty() ? plot.title() : words.say("chart.row", plot.title(), step.label())));
        addStep(step.over(), y + ARROW);
        y += LabelSize.LINE + DOT;
    }

    private void addStep(Interval over, int at) {
        int from = from(over);
        int to = to(over);
        lines.add(new Line(from, at, to, at, "step"));
        over.low().ifPresentOrElse(low -> dots.add(new Dot(from, at, over.fromLow())), () -> addArrow(from, at, ARROW));
        if (over.low().isEmpty() || !over.low().equals(over.high())) {
            over.high()
                    .ifPresentOrElse(high -> dots.add(new Dot(to, at, over.toHigh())), () -> addArrow(to, at, -ARROW));
        }
    }

    private void addArrow(int tip, int at, int back) {
        lines.add(new Line(tip, at, tip + back, at - ARROW, "step"));
        lines.add(new Line(tip, at, tip + back, at + ARROW, "step"));
    }

    private void addAxis(List<Exact> ends) {
        int line = y;
        lines.add(new Line(left, line, RIGHT, line, "axis"));
        for (Exact end : ends) {
            int x = axis.at(end);
            guides.add(new Line(x, 0, x, line, "guide"));
            lines.add(new Line(x, line, x, line + DOT, "axis"));
        }
        int widest = ends.stream()
                .mapToInt(end -> LabelSize.width(chart.limits().of(end)))
                .max()
                .orElse(0);
        for (Exact end : ends) {
            int x = axis.at(end);
            String text = chart.limits().of(end);
            labels.add(
                    axis.isTurned()
                            ? new Label(x + DOT, line + 2 * DOT, Anchor.END, true, text)
                            : new Label(x, line + LabelSize.LINE, Anchor.MIDDLE, false, text));
        }
        y = line + (axis.isTurned() ? widest + 2 * DOT : LabelSize.LINE + DOT);
        addTitle(toScale ? chart.field() : words.say("chart.notToScale", chart.field()));
        y += DOT;
    }

    private int from(Interval over) {
        return over.low().map(axis::at).orElse(left);
    }

    private int to(Interval over) {
        return over.high().map(axis::at).orElse(RIGHT);
    }
}
