package io.kaohe.report;

import io.kaohe.fact.Absence;
import io.kaohe.fact.History;
import io.kaohe.fact.Leave;
import io.kaohe.fact.RedPacket;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Side;
import io.kaohe.text.Days;
import io.kaohe.text.Language;
import io.kaohe.text.Phrase;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Being there and being away, in words. */
final class AttendanceWords {
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private AttendanceWords() {}

    static Words of(Shift shift) {
        List<Words> segments =
                shift.segments().stream().map(AttendanceWords::of).toList();
        return Phrase.filled(
                "shift of %1$s: %2$s",
                "%1$s班次：%2$s",
                Days.day(shift.date()),
                Words.of(joined(segments, Language.EN, "; "), joined(segments, Language.ZH, "；")));
    }

    private static String joined(List<Words> all, Language language, String between) {
        return all.stream().map(one -> one.in(language)).collect(Collectors.joining(between));
    }

    private static Words of(Segment segment) {
        return Phrase.of(Words.same(segment.start() + "–" + segment.end()))
                .and(side(segment, Side.IN))
                .and(side(segment, Side.OUT));
    }

    private static Words side(Segment segment, Side side) {
        boolean in = side == Side.IN;
        if (segment.time(side).isEmpty()) {
            return in ? Words.of("not clocked in", "上班未打卡") : Words.of("not clocked out", "下班未打卡");
        }
        String time = segment.time(side).get().format(TO_THE_SECOND);
        if (!segment.filled().contains(side)) {
            return in ? Words.of("clocked in " + time, "上班打卡 " + time) : Words.of("out " + time, "下班打卡 " + time);
        }
        Words how = segment.vouched()
                ? Words.of(" filled in afterwards and vouched for", "（事后补卡，主管已证明）")
                : Words.of(" filled in afterwards, nobody vouches for it", "（事后补卡，无主管证明）");
        return Phrase.filled(
                (in ? "clock-in " : "clock-out ") + time + "%1$s", (in ? "上班卡 " : "下班卡 ") + time + "%1$s", how);
    }

    static Words of(Leave leave) {
        return Phrase.of(Phrase.filled(
                        leave.lastDate().equals(leave.from()) ? "%2$s on %1$s" : "%2$s from %1$s",
                        "%1$s%2$s",
                        Days.span(leave.from(), leave.lastDate()),
                        leave.kind()))
                .and(days(leave.days()))
                .and(
                        leave.hasAskedOn()
                                ? Phrase.filled("asked for on %1$s", "%1$s申请", Days.day(leave.askedOn()))
                                : Words.same(""))
                .and(leave.approved() ? Words.of("approved", "已批准") : Words.of("not approved", "未获批准"));
    }

    static Words of(Absence absence) {
        Words hours = absence.hasHours() ? Phrase.filled("%1$s hours", "%1$s 小时", absence.hours()) : Words.same("");
        return Phrase.of(Phrase.filled(
                        "absent without leave on %1$s: %2$s", "%1$s旷工：%2$s", Days.day(absence.date()), absence.cause()))
                .and(hours)
                .and(Phrase.filled("counted as %1$s", "计 %1$s", days(absence.days())));
    }

    static Words of(RedPacket packet) {
        return Phrase.filled(
                "red packets of %1$s: %2$s",
                "%1$s的红包：%2$s",
                Days.day(packet.date()),
                packet.sent()
                        ? Words.of("sent in time", "已按时发出")
                        : Words.of("not sent by the Monday after", "到下周一仍未发出"));
    }

    static Words of(History history) {
        Phrase phrase = Phrase.of(
                        Phrase.filled("%1$s of leave last month", "上月请假 %1$s", days(history.leaveDaysLastMonth())))
                .and(Phrase.filled(
                        "%1$s of personal leave this year", "今年已请事假 %1$s", days(history.personalLeaveDaysThisYear())));
        if (!history.absentDatesThisYear().isEmpty()) {
            List<Words> dates = history.absentDatesThisYear().stream()
                    .sorted()
                    .map(Days::day)
                    .toList();
            phrase = phrase.and(Phrase.filled(
                    "absent without leave on %1$s",
                    "旷工日期：%1$s", Words.of(joined(dates, Language.EN, " and "), joined(dates, Language.ZH, "、"))));
        }
        int breaches = history.breachesThisYear();
        return Phrase.filled(
                "the months before: %1$s",
                "此前各月：%1$s",
                phrase.andIf(
                        breaches > 0,
                        breaches + (breaches == 1 ? " breach this year" : " breaches this year"),
                        "今年已违纪 " + breaches + " 次"));
    }

    private static Words days(BigDecimal days) {
        return Phrase.filled(days.compareTo(BigDecimal.ONE) == 0 ? "%1$s day" : "%1$s days", "%1$s 天", days);
    }
}
