package io.kaohe.book;

import io.kaohe.number.Exact;
import io.kaohe.number.Interval;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a policy makes of a field, stretch by stretch.
 *
 * @param title what it is about
 * @param field what is measured along it
 * @param limits how numbers of the field are written
 */
record StepChart(String title, String field, LimitText limits, List<Plot> plots) {
    StepChart {
        plots = List.copyOf(plots);
    }

    /** Where the field's stretches begin and end, in order. */
    Collection<Exact> ends() {
        TreeSet<Exact> ends = new TreeSet<>();
        plots.stream()
                .flatMap(plot -> plot.steps().stream())
                .map(Step::over)
                .flatMap(StepChart::ends)
                .forEach(ends::add);
        return ends;
    }

    private static Stream<Exact> ends(Interval over) {
        return Stream.of(over.low(), over.high()).flatMap(Optional::stream);
    }
}
