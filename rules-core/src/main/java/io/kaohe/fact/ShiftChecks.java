package io.kaohe.fact;

import io.kaohe.text.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Segments are whole, and those of one agent do not overlap, also not past midnight. */
final class ShiftChecks {
    private ShiftChecks() {}

    static void check(List<Fact> facts, Findings findings) {
        Map<String, List<Planned>> byAgent = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Shift shift) {
                if (shift.segments().isEmpty()) {
                    findings.add(
                            "no-segments",
                            shift,
                            "segments",
                            Words.of("a shift has at least one segment", "一个班次至少有一个时段"));
                }
                for (int i = 0; i < shift.segments().size(); i++) {
                    checkFilled(shift, i, findings);
                    checkSeconds(shift, i, findings);
                    byAgent.computeIfAbsent(shift.agent(), agent -> new ArrayList<>())
                            .add(Planned.of(shift, i));
                }
            }
        }
        byAgent.values().forEach(planned -> checkOverlaps(planned, findings));
    }

    private static void checkFilled(Shift shift, int index, Findings findings) {
        Segment segment = shift.segments().get(index);
        for (int i = 0; i < segment.filled().size(); i++) {
            Side side = segment.filled().get(i);
            String path = "segments/" + index + "/filled/" + i;
            if (segment.time(side).isEmpty()) {
                findings.add(
                        "filled-without-time",
                        shift,
                        path,
                        Words.of("the side " + side + " is filled in but has no time", side + " 写明已补卡，却没有时间"));
            } else if (segment.filled().indexOf(side) < i) {
                findings.add("listed-twice", shift, path, Words.of(side + " is listed twice", side + " 列了两次"));
            }
        }
    }

    /** A document has times to the second; one that was built in Java must not be finer. */
    private static void checkSeconds(Shift shift, int index, Findings findings) {
        Segment segment = shift.segments().get(index);
        boolean finer = Stream.of(
                        Optional.of(segment.start()),
                        Optional.of(segment.end()),
                        segment.time(Side.IN),
                        segment.time(Side.OUT))
                .flatMap(Optional::stream)
                .anyMatch(time -> time.getNano() != 0);
        if (finer) {
            findings.add(
                    "finer-than-seconds",
                    shift,
                    "segments/" + index,
                    Words.of("a time is given to the second at most", "时间最多精确到秒"));
        }
    }

    private static void checkOverlaps(List<Planned> planned, Findings findings) {
        planned.sort(Comparator.comparing(Planned::start).thenComparing(Planned::end));
        for (int i = 1; i < planned.size(); i++) {
            Planned earlier = planned.get(i - 1);
            Planned later = planned.get(i);
            if (later.start().isBefore(earlier.end())) {
                findings.add(
                        "overlap",
                        later.shift(),
                        "segments/" + later.index(),
                        Words.of(
                                later.shift().agent() + " works from " + later.start() + " to " + later.end()
                                        + " while still at work from " + earlier.start() + " to " + earlier.end(),
                                "员工“" + later.shift().agent() + "”的班次重叠：" + later.start() + " 至 " + later.end() + "，与 "
                                        + earlier.start() + " 至 " + earlier.end()));
            }
        }
    }

    private record Planned(Shift shift, int index, LocalDateTime start, LocalDateTime end) {
        static Planned of(Shift shift, int index) {
            Segment segment = shift.segments().get(index);
            return new Planned(shift, index, segment.startOn(shift.date()), segment.endOn(shift.date()));
        }
    }
}
