package io.kaohe.examples.sampledata;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;

/** The two shifts of the shop. */
enum Duty {
    DAY("08:30", "17:30"),
    NIGHT("17:00", "01:00");

    private final LocalTime start;
    private final LocalTime end;

    Duty(String start, String end) {
        this.start = LocalTime.parse(start);
        this.end = LocalTime.parse(end);
    }

    LocalTime start() {
        return start;
    }

    LocalTime end() {
        return end;
    }

    /** The crews take turns: one has the nights of the even weeks of the year, the other those of the odd ones. */
    static Duty of(Crew crew, LocalDate date) {
        boolean even = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0;
        boolean night = even ? crew == Crew.EVEN_NIGHTS : crew == Crew.ODD_NIGHTS;
        return night ? NIGHT : DAY;
    }

    /** Who works together. */
    enum Crew {
        EVEN_NIGHTS,
        ODD_NIGHTS,
        DAYS_ONLY
    }
}
