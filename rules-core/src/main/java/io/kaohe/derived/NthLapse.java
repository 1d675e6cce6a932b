package io.kaohe.derived;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.kaohe.fact.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A lapse, and which one of its kind it is for the agent: late and early are counted apart, in the order of dates and,
 * on one date, of segments.
 *
 * @param nth in the month, from 1
 * @param nthInWeek in the week from Monday to Sunday, from 1; lapses of another month are not known
 */
public record NthLapse(
        Lapse lapse,
        @Property(atLeast = "1") int nth,
        @Property(atLeast = "1") int nthInWeek) implements OfDate {
    @Override
    public String agent() {
        return lapse.agent();
    }

    @Override
    public LocalDate date() {
        return lapse.date();
    }

    public LapseKind kind() {
        return lapse.kind();
    }

    @Property(atLeast = "1")
    public int minutes() {
        return lapse.minutes();
    }

    @Override
    public List<Lapse> basis() {
        return List.of(lapse);
    }

    static List<NthLapse> of(Known month) {
        Multiset<List<Object>> counts = HashMultiset.create();
        List<NthLapse> all = new ArrayList<>();
        month.all(Lapse.class).stream()
                .sorted(Comparator.comparing(Lapse::agent)
                        .thenComparing(Lapse::date)
                        .thenComparing(Lapse::segment))
                .forEach(lapse -> {
                    List<Object> ofMonth = List.of(lapse.agent(), lapse.kind());
                    List<Object> ofWeek = List.of(lapse.agent(), lapse.kind(), lapse.week());
                    counts.add(ofMonth);
                    counts.add(ofWeek);
                    all.add(new NthLapse(lapse, counts.count(ofMonth), counts.count(ofWeek)));
                });
        return all;
    }
}
