package io.kaohe.settlement;

import io.kaohe.fact.EntryKind;
import java.math.BigDecimal;

/** Which way the amount of an entry goes, as its kind says. */
public enum MoneyWay {
    TO_THE_AGENT,
    FROM_THE_AGENT,
    /** It is no money. */
    NONE;

    public static MoneyWay of(EntryKind kind) {
        return switch (kind) {
            case BONUS, COMMISSION, WAGE, NOT_DEDUCTIBLE -> TO_THE_AGENT;
            case FINE, RED_PACKET, WAGE_DEDUCTION, COMPENSATION -> FROM_THE_AGENT;
            case POINTS, COEFFICIENT, ABSENCE, SANCTION, FINDING, NOTICE, ENTITLEMENT, ELIGIBILITY, FIGURE -> NONE;
        };
    }

    /**
     * Whether the kind is a line of the wage. Fines and red packets are paid apart from it, compensation too, unless a law
     * limits what is deducted for it.
     *
     * @param limited whether there is something that may not be deducted
     */
    public static boolean isWage(EntryKind kind, boolean limited) {
        return of(kind) == TO_THE_AGENT
                || kind == EntryKind.WAGE_DEDUCTION
                || (limited && kind == EntryKind.COMPENSATION);
    }

    /** What an amount of that way means for the agent, CNY: above 0 what comes in, below 0 what goes out, else 0. */
    public BigDecimal forTheAgent(BigDecimal amount) {
        return switch (this) {
            case TO_THE_AGENT -> amount;
            case FROM_THE_AGENT -> amount.negate();
            case NONE -> BigDecimal.ZERO;
        };
    }
}
