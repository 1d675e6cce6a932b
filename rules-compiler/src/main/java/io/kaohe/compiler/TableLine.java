package io.kaohe.compiler;

import io.kaohe.number.Exact;
import io.kaohe.number.Interval;
import io.kaohe.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a table as it stands in the file. */
final class TableLine {
    private final int number;
    private final Place place;
    private final Map<TableHeadings.Limit, Exact> limits;
    private final List<String> cells;
    private final List<Place> places;
    private @Nullable Interval interval;

    TableLine(int number, Place place, Map<TableHeadings.Limit, Exact> limits, List<String> cells, List<Place> places) {
        this.number = number;
        this.place = place;
        this.limits = limits;
        this.cells = cells;
        this.places = places;
    }

    int number() {
        return number;
    }

    Place place() {
        return place;
    }

    /** The limits that the row says. */
    Map<TableHeadings.Limit, Exact> limits() {
        return limits;
    }

    /** The cells that are no limits, in order. */
    List<String> cells() {
        return cells;
    }

    /** The place of the first cell with a text. */
    Place placeOf(String cell) {
        return places.stream()
                .filter(one -> one.sourceLine()
                        .substring(Math.min(one.column() - 1, one.sourceLine().length()))
                        .startsWith(cell))
                .findFirst()
                .orElse(place);
    }

    /** Where the row lies on the scale; its own limits, until they are completed. */
    Interval interval() {
        if (interval == null) {
            interval = new Interval(
                    limit(true),
                    limits.containsKey(TableHeadings.Limit.FROM),
                    limit(false),
                    limits.containsKey(TableHeadings.Limit.UP_TO));
        }
        return interval;
    }

    void complete(Interval whole) {
        interval = whole;
    }

    private Optional<Exact> limit(boolean low) {
        return limits.entrySet().stream()
                .filter(entry -> entry.getKey().low == low)
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
