package io.kaohe.rule;

import io.kaohe.derived.AbsentTime;
import io.kaohe.derived.Lapse;
import io.kaohe.derived.LeaveAsAbsence;
import io.kaohe.derived.MissedPunch;
import io.kaohe.derived.PersonalLeave;
import io.kaohe.derived.RedPacketOwed;
import io.kaohe.derived.RestAllowance;
import io.kaohe.derived.RestForbidden;
import io.kaohe.fact.Subject;
import java.math.BigDecimal;

/**
 * What a rule may do: write one line. The line's rule, clause, facts and reason come from the rule that fired and the
 * facts it matched; its agent and date from what it is about. Amounts are exact here and rounded once, on the entry.
 *
 * <p>Money is CNY and never negative: the verb says which way it goes. An amount of 0 money is not written.
 */
public interface Ledger {
    /** A fine (罚款). */
    void fine(Subject about, int amount);

    /** A fine (罚款). */
    void fine(Subject about, BigDecimal amount);

    /** A red packet (红包) that the agent sends to the team, divided into at least one share. */
    @Derives(RedPacketOwed.class)
    void redPacket(Subject about, int amount, int shares);

    /** A red packet (红包) that the agent sends to the team, divided into at least one share. */
    @Derives(RedPacketOwed.class)
    void redPacket(Subject about, BigDecimal amount, int shares);

    /** The same packet a second time, because the first was not sent. */
    @Derives(RedPacketOwed.class)
    void redPacketAgain(RedPacketOwed packet);

    /** A remark on the entry of a red packet, in the words of this rule's clause. */
    void note(RedPacketOwed packet);

    /** An amount deducted from the wage. */
    void deduct(Subject about, BigDecimal amount);

    /** Daily wages deducted; a daily wage is the base wage divided by the calendar days of the month. */
    void deductDays(Subject about, int dailyWages);

    /** Daily wages deducted; a daily wage is the base wage divided by the calendar days of the month. */
    void deductDays(Subject about, BigDecimal dailyWages);

    /** The whole base wage of the month deducted. */
    void deductBaseWage(Subject about);

    /** A loss that the agent makes good. */
    void compensation(Subject about, BigDecimal amount);

    /** A bonus. */
    void bonus(Subject about, int amount);

    /** A bonus. */
    void bonus(Subject about, BigDecimal amount);

    /** Daily wages paid in addition. */
    void bonusDays(Subject about, BigDecimal dailyWages);

    /** The base wage of the month. */
    void baseWage(Subject about);

    /** A part of the wage. */
    void wage(Subject about, BigDecimal amount);

    /** A commission. */
    void commission(Subject about, BigDecimal amount);

    /** Points, also negative ones and 0. */
    void points(Subject about, int points);

    /** Points, also negative ones and 0. */
    void points(Subject about, BigDecimal points);

    /** A coefficient, for the record. */
    void coefficient(Subject about, BigDecimal value);

    /** Absence without leave (旷工), in days. */
    @Derives(AbsentTime.class)
    void absence(Subject about, BigDecimal days);

    /** Days of an approved leave that count as absence instead. */
    @Derives({AbsentTime.class, LeaveAsAbsence.class})
    void absenceInsteadOfLeave(PersonalLeave leave, BigDecimal days);

    /** Takes the time filled in for a missed punch for a punch; writes nothing. */
    @Derives(value = Lapse.class, writes = false)
    void lapse(MissedPunch missed);

    /** Settles how many days of rest an agent has this month; writes nothing. */
    @Derives(value = RestAllowance.class, writes = false)
    void allowRest(Subject about, int days);

    /** Settles how many days of rest an agent has this month; writes nothing. */
    @Derives(value = RestAllowance.class, writes = false)
    void allowRest(Subject about, BigDecimal days);

    /** Leaves an agent no rest this month; writes nothing. */
    @Derives(value = RestForbidden.class, writes = false)
    void forbidRest(Subject about);

    /** A sanction, at most one of its code for the agent and the rule's clause in the month. */
    void sanction(Subject about, String code);

    /** A sanction for each fact that the rule matches. */
    void sanctionEach(Subject about, String code);

    /** Something found that has no amount. */
    void finding(Subject about, String code);

    /** Something that somebody should look at. */
    void notice(Subject about, String code);

    /** A right won or lost. */
    void entitlement(Subject about, String code);

    /** Whether an agent can be chosen for something. */
    void eligibility(Subject about, String code);

    /** A count or rate that a clause asks for. */
    void figure(Subject about, String code, int value);

    /** A count or rate that a clause asks for. */
    void figure(Subject about, String code, BigDecimal value);
}
