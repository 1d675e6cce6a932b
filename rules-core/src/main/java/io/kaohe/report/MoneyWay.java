package io.kaohe.report;

import io.kaohe.fact.EntryKind;

/** Which way the amount of an entry goes, as its kind says. */
enum MoneyWay {
    TO_THE_AGENT,
    FROM_THE_AGENT,
    /** It is no money. */
    NONE;

    static MoneyWay of(EntryKind kind) {
        return switch (kind) {
            case BONUS, COMMISSION, WAGE -> TO_THE_AGENT;
            case FINE, RED_PACKET, WAGE_DEDUCTION, COMPENSATION -> FROM_THE_AGENT;
            case POINTS, COEFFICIENT, ABSENCE, SANCTION, FINDING, NOTICE, ENTITLEMENT, ELIGIBILITY, FIGURE -> NONE;
        };
    }

    /** Whether the kind is a line of the wage; fines, red packets and compensation are paid apart from it. */
    static boolean isWage(EntryKind kind) {
        return of(kind) == TO_THE_AGENT || kind == EntryKind.WAGE_DEDUCTION;
    }
}
