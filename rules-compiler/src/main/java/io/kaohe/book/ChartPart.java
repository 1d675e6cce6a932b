package io.kaohe.book;

import java.util.List;

/**
 * A chart on the page.
 *
 * @param anchor by which the page knows it
 * @param title what it shows
 * @param told the same as the drawing, in sentences
 */
record ChartPart(String anchor, String title, List<String> told, Drawing drawing) {
    ChartPart {
        told = List.copyOf(told);
    }

    static ChartPart of(String anchor, StepChart chart, Drawing drawing, BookWords words) {
        List<String> told = chart.plots().stream()
                .flatMap(plot -> plot.steps().stream().map(step -> told(chart, plot, step, words)))
                .toList();
        return new ChartPart(anchor, chart.title(), told, drawing);
    }

    /** The sentences as one text. */
    String description() {
        return String.join("\n", told);
    }

    private static String told(StepChart chart, Plot plot, Step step, BookWords words) {
        String what = step.label().isEmpty() ? plot.title() : words.say("chart.row", plot.title(), step.label());
        return words.say("chart.row", chart.limits().of(step.over(), words), what);
    }
}
