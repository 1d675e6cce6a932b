package io.kaohe.fact;

/** What kind of line an entry of a settlement is, and what its amount is measured in. */
public enum EntryKind {
    FINE(Unit.MONEY),
    RED_PACKET(Unit.MONEY),
    WAGE_DEDUCTION(Unit.MONEY),
    COMPENSATION(Unit.MONEY),
    BONUS(Unit.MONEY),
    COMMISSION(Unit.MONEY),
    WAGE(Unit.MONEY),
    /** What the company may not take of the deductions, by a law that it keeps; no rule writes it. */
    NOT_DEDUCTIBLE(Unit.MONEY),
    POINTS(Unit.POINTS),
    COEFFICIENT(Unit.RATIO),
    ABSENCE(Unit.DAYS),
    SANCTION(Unit.NONE),
    FINDING(Unit.NONE),
    NOTICE(Unit.NONE),
    ENTITLEMENT(Unit.NONE),
    ELIGIBILITY(Unit.NONE),
    FIGURE(Unit.RATIO);

    /** What an amount counts; {@code MONEY} is CNY. */
    public enum Unit {
        MONEY,
        POINTS,
        DAYS,
        RATIO,
        NONE
    }

    private final Unit unit;

    EntryKind(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether amounts of this kind add up to a total of the statement: money, points and days do. */
    public boolean isTotalled() {
        return unit == Unit.MONEY || unit == Unit.POINTS || unit == Unit.DAYS;
    }

    /** Whether the entry says what it is by a code, such as {@code DISMISSAL}. */
    public boolean hasCode() {
        return unit == Unit.NONE || this == FIGURE;
    }
}
