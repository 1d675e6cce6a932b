package io.kaohe.book;

import io.kaohe.number.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Where the limits of a field lie along a chart, so that no two of their labels meet: to scale if they leave each other
 * room, else at equal distances.
 */
final class FieldAxis {
    private static final int LEAST_MARGIN = 56;
    private static final int GAP = 12;

    private final List<Exact> limits;
    private final List<Integer> places;
    private final boolean toScale;
    private final boolean turned;

    private FieldAxis(List<Exact> limits, List<Integer> places, boolean toScale, boolean turned) {
        this.limits = limits;
        this.places = places;
        this.toScale = toScale;
        this.turned = turned;
    }

    /**
     * An axis between two places of the chart; none if the limits are so many that their labels cannot be read.
     *
     * @param limits in order, at least one
     */
    static Optional<FieldAxis> of(List<Exact> limits, LimitText text, int left, int right) {
        List<Integer> scaled = toScale(limits, left, right);
        List<Integer> even = even(limits.size(), left, right);
        ToIntFunction<Exact> flat = limit -> LabelSize.width(text.of(limit)) + GAP;
        ToIntFunction<Exact> upright = limit -> LabelSize.LINE;
        if (fits(limits, scaled, flat)) {
            return Optional.of(new FieldAxis(limits, scaled, true, false));
        } else if (fits(limits, scaled, upright)) {
            return Optional.of(new FieldAxis(limits, scaled, true, true));
        } else if (fits(limits, even, flat)) {
            return Optional.of(new FieldAxis(limits, even, false, false));
        }
        return fits(limits, even, upright) ? Optional.of(new FieldAxis(limits, even, false, true)) : Optional.empty();
    }

    int at(Exact limit) {
        return places.get(limits.indexOf(limit));
    }

    /** Whether distances along it are those of the numbers. */
    boolean isToScale() {
        return toScale;
    }

    /** Whether the labels of the limits stand upright. */
    boolean isTurned() {
        return turned;
    }

    private static List<Integer> toScale(List<Exact> limits, int left, int right) {
        Exact first = limits.get(0);
        Exact range = limits.get(limits.size() - 1).minus(first);
        if (range.signum() == 0) {
            return List.of((left + right) / 2);
        }
        int margin = Math.max(LEAST_MARGIN, (right - left) / (limits.size() + 1));
        Exact room = Exact.of(right - left - 2 * margin);
        List<Integer> places = new ArrayList<>();
        for (Exact limit : limits) {
            BigDecimal place = limit.minus(first).times(room).over(range).rounded(0, RoundingMode.HALF_UP);
            places.add(left + margin + place.intValueExact());
        }
        return places;
    }

    private static List<Integer> even(int count, int left, int right) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            places.add(left + (right - left) * i / (count + 1));
        }
        return places;
    }

    private static boolean fits(List<Exact> limits, List<Integer> places, ToIntFunction<Exact> room) {
        for (int i = 0; i + 1 < places.size(); i++) {
            int needed = room.applyAsInt(limits.get(i)) + room.applyAsInt(limits.get(i + 1));
            if ((places.get(i + 1) - places.get(i)) * 2 < needed) {
                return false;
            }
        }
        int last = places.size() - 1;
        return places.get(0) * 2 >= room.applyAsInt(limits.get(0))
                && (Drawing.WIDTH - places.get(last)) * 2 >= room.applyAsInt(limits.get(last));
    }
}
