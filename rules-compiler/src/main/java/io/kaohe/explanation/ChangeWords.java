package io.kaohe.explanation;

import io.kaohe.fact.Fact;
import io.kaohe.fact.FactChange;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Side;
import io.kaohe.report.FactLine;
import io.kaohe.text.Days;
import io.kaohe.text.Language;
import io.kaohe.text.Phrase;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What would be different, in words: {@code 1 minute earlier: clocked in 08:40:10}. */
final class ChangeWords {
    private static final long HALF_A_DAY = 12 * 3600L;

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private ChangeWords() {}

    static Words of(List<FactChange> changes) {
        return Phrase.of(changes.stream().map(ChangeWords::of).toList());
    }

    private static Words of(FactChange change) {
        if (change.was().isEmpty()) {
            return Phrase.filled(
                    "one more (%1$s)", "再有一次（%1$s）", FactLine.of(change.would().orElseThrow()));
        }
        Fact was = change.was().get();
        if (change.would().isEmpty()) {
            return Phrase.filled("without this (%1$s)", "没有这一条（%1$s）", FactLine.of(was));
        }
        Fact would = change.would().get();
        List<Words> differences = was instanceof Shift before && would instanceof Shift after
                ? shifts(before, after)
                : figures(was, would);
        return Phrase.of(differences);
    }

    private static List<Words> shifts(Shift was, Shift would) {
        List<Words> words = new ArrayList<>();
        for (int i = 0; i < was.segments().size(); i++) {
            for (Side side : Side.values()) {
                side(was, was.segments().get(i), would.segments().get(i), side).ifPresent(words::add);
            }
        }
        return words;
    }

    private static Optional<Words> side(Shift shift, Segment was, Segment would, Side side) {
        Optional<LocalTime> before = was.time(side);
        Optional<LocalTime> after = would.time(side);
        boolean filled = was.filled().contains(side) != would.filled().contains(side);
        if (after.isEmpty() || before.equals(after) && !filled) {
            return Optional.empty();
        }
        boolean in = side == Side.IN;
        Words punch = Phrase.filled(
                in ? "clocked in at %1$s on %2$s" : "clocked out at %1$s on %2$s",
                in ? "%2$s %1$s 上班打卡" : "%2$s %1$s 下班打卡",
                Words.same(after.get().format(TO_THE_SECOND)),
                Days.day(shift.date()));
        return Optional.of(
                before.isEmpty() || filled
                        ? Phrase.filled("punched in time (%1$s)", "按时打卡（%1$s）", punch)
                        : Phrase.filled("%1$s (%2$s)", "%1$s（%2$s）", apart(before.get(), after.get()), punch));
    }

    /** How much earlier or later one time is than another, the short way round the clock. */
    private static Words apart(LocalTime was, LocalTime would) {
        long seconds = Duration.between(was, would).toSeconds();
        if (seconds > HALF_A_DAY) {
            seconds -= 2 * HALF_A_DAY;
        } else if (seconds < -HALF_A_DAY) {
            seconds += 2 * HALF_A_DAY;
        }
        long size = Math.abs(seconds);
        String unit = size % 60 == 0 ? "minutes" : "seconds";
        BigDecimal count = BigDecimal.valueOf(size % 60 == 0 ? size / 60 : size);
        return Words.of(
                Terms.counted(count, unit, Language.EN) + (seconds < 0 ? " earlier" : " later"),
                (seconds < 0 ? "早 " : "晚 ") + Terms.counted(count, unit, Language.ZH));
    }

    private static List<Words> figures(Fact was, Fact would) {
        List<Words> words = new ArrayList<>();
        for (RecordComponent component : was.getClass().getRecordComponents()) {
            Optional<Object> before = PropertyValues.value(was, component.getName());
            Optional<Object> after = PropertyValues.value(would, component.getName());
            if (after.isPresent() && !before.equals(after)) {
                Words figure = FigureWords.of(was, component.getName(), before.orElse(""), after.get());
                words.add(was.on()
                        .map(date -> Phrase.filled(
                                "%1$s of %2$s: %3$s", "%2$s%1$s：%3$s", FigureWords.kind(was), Days.day(date), figure))
                        .orElse(figure));
            }
        }
        return words;
    }
}
