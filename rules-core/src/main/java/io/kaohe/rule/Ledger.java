package io.kaohe.rule;

import io.kaohe.derived.AbsentOn;
import io.kaohe.derived.AbsentTime;
import io.kaohe.derived.Lapse;
import io.kaohe.derived.LeaveAsAbsence;
import io.kaohe.derived.MissedPunch;
import io.kaohe.derived.NamedValue;
import io.kaohe.derived.PersonalLeave;
import io.kaohe.derived.Ranked;
import io.kaohe.derived.RedPacketOwed;
import io.kaohe.derived.RestAllowance;
import io.kaohe.derived.RestForbidden;
import io.kaohe.fact.Agent;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Subject;

/**
 * What a rule may do: write one line. The line's rule, clause, facts and reason come from the rule that fired and the
 * facts it matched; its agent and date from what it is about. Numbers are exact here and rounded once, on the entry.
 *
 * <p>Money is CNY and never negative: the verb says which way it goes. An amount of 0 money is not written.
 */
public interface Ledger {
    /** A fine (罚款). */
    @Writes(EntryKind.FINE)
    void fine(Subject about, Number amount);

    /** A red packet (红包) that the agent sends to the team, divided into at least one share. */
    @Derives(RedPacketOwed.class)
    @Writes(EntryKind.RED_PACKET)
    void redPacket(Subject about, Number amount, int shares);

    /** The same packet a second time, because the first was not sent. */
    @Derives(RedPacketOwed.class)
    @Writes(EntryKind.RED_PACKET)
    void redPacketAgain(RedPacketOwed packet);

    /** A remark on the entry of a red packet, in the words of this rule's clause. */
    @Writes({})
    void note(RedPacketOwed packet);

    /** An amount deducted from the wage. */
    @Writes(EntryKind.WAGE_DEDUCTION)
    void deduct(Subject about, Number amount);

    /** Daily wages deducted; a daily wage is the base wage divided by the calendar days of the month. */
    @Writes(EntryKind.WAGE_DEDUCTION)
    void deductDays(Subject about, Number dailyWages);

    /** The whole base wage of the month deducted. */
    @Writes(EntryKind.WAGE_DEDUCTION)
    void deductBaseWage(Subject about);

    /** A loss that the agent makes good. */
    @Writes(EntryKind.COMPENSATION)
    void compensation(Subject about, Number amount);

    /** A bonus. */
    @Writes(EntryKind.BONUS)
    void bonus(Subject about, Number amount);

    /** Daily wages paid in addition. */
    @Writes(EntryKind.BONUS)
    void bonusDays(Subject about, Number dailyWages);

    /** The base wage of the month. */
    @Writes(EntryKind.WAGE)
    void baseWage(Subject about);

    /** A part of the wage. */
    @Writes(EntryKind.WAGE)
    void wage(Subject about, Number amount);

    /** A commission. */
    @Writes(EntryKind.COMMISSION)
    void commission(Subject about, Number amount);

    /** Points, also negative ones and 0. */
    @Writes(EntryKind.POINTS)
    void points(Subject about, Number points);

    /** A coefficient, for the record. */
    @Writes(EntryKind.COEFFICIENT)
    void coefficient(Subject about, Number value);

    /** Absence without leave (旷工), in days. */
    @Derives(AbsentTime.class)
    @Writes(EntryKind.ABSENCE)
    void absence(Subject about, Number days);

    /**
     * Takes an agent to have been absent without leave (旷工) on the date of what it is about; other rules find the date
     * as an {@code AbsentDate}, once however many rules name it. Writes nothing.
     */
    @Derives(AbsentOn.class)
    void absentOn(Subject about);

    /** Days of an approved leave that count as absence instead. */
    @Derives({AbsentTime.class, LeaveAsAbsence.class})
    @Writes(EntryKind.ABSENCE)
    void absenceInsteadOfLeave(PersonalLeave leave, Number days);

    /** Takes the time filled in for a missed punch for a punch; writes nothing. */
    @Derives(Lapse.class)
    void lapse(MissedPunch missed);

    /** Settles how many days of rest an agent has this month; writes nothing. */
    @Derives(RestAllowance.class)
    void allowRest(Subject about, Number days);

    /** Leaves an agent no rest this month; writes nothing. */
    @Derives(RestForbidden.class)
    void forbidRest(Subject about);

    /** A sanction, at most one of its code for the agent and the rule's clause in the month. */
    @Writes(EntryKind.SANCTION)
    void sanction(Subject about, String code);

    /** A sanction for each fact that the rule matches. */
    @Writes(EntryKind.SANCTION)
    void sanctionEach(Subject about, String code);

    /** Something found that has no amount. */
    @Writes(EntryKind.FINDING)
    void finding(Subject about, String code);

    /** Something found for which another agent answers than the one whom it is about; it keeps its date. */
    @Writes(EntryKind.FINDING)
    void findingAgainst(Agent agent, Subject about, String code);

    /** Something that somebody should look at. */
    @Writes(EntryKind.NOTICE)
    void notice(Subject about, String code);

    /** A right won or lost. */
    @Writes(EntryKind.ENTITLEMENT)
    void entitlement(Subject about, String code);

    /** Whether an agent can be chosen for something. */
    @Writes(EntryKind.ELIGIBILITY)
    void eligibility(Subject about, String code);

    /** A count or rate that a clause asks for. */
    @Writes(EntryKind.FIGURE)
    void figure(Subject about, String code, Number value);

    /**
     * A number for other rules to go on with, which find it as a {@code NamedValue} of that name, about the same agent;
     * writes nothing. It stays exact.
     *
     * @param name a text in the rule file, none that is worked out
     */
    @Derives(NamedValue.class)
    void value(Subject about, String name, Number value);

    /**
     * Enters the agent into a ranking, whose greatest value is first. Other rules find the agent's place as a {@code
     * Standing} of that name; a rule that matches one cannot enter anybody. Writes nothing.
     *
     * @param name a text in the rule file, none that is worked out
     * @param value stays exact; an agent has one in each ranking
     */
    @Derives(Ranked.class)
    void rank(Subject about, String name, Number value);

    /**
     * Says that a fact is missing that the clause needs; the settlement fails with all that are. Writes nothing.
     *
     * @param array the array of the facts document in which the fact should stand, e.g. {@code sales}
     * @param what what of it the clause needs, e.g. {@code amount}, or the kind of the mark
     */
    void missing(Subject about, String array, String what);

    /**
     * Says that the clause has no use for a figure of a fact, such as a mark above the highest; the settlement fails
     * with all that are so. The error names fact, property, value and rule, so that the rule's name should say what is
     * wanted. Writes nothing.
     *
     * @param property a property of the fact, as a text in the rule file
     */
    void refuse(Subject fact, String property);
}
