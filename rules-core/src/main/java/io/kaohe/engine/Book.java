package io.kaohe.engine;

import io.kaohe.derived.AbsentOn;
import io.kaohe.derived.AbsentTime;
import io.kaohe.derived.Derived;
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
import io.kaohe.fact.TeamMonth;
import io.kaohe.number.Exact;
import io.kaohe.problem.PolicyException;
import io.kaohe.rule.Ledger;
import io.kaohe.settlement.Note;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The ledger of one settlement: what each verb writes, and what it lets other rules see. */
final class Book implements Ledger {
    private final TeamMonth month;
    private final Pages pages;
    private final Consumer<Derived> derived;
    private final Map<RedPacketOwed, Draft> packets = new IdentityHashMap<>();

    /** Who answers for something, and its date. */
    private record Answering(Optional<String> about, Optional<LocalDate> on) implements Subject {}

    Book(TeamMonth month, Pages pages, Consumer<Derived> derived) {
        this.month = month;
        this.pages = pages;
        this.derived = derived;
    }

    @Override
    public void fine(Subject about, Number amount) {
        money(EntryKind.FINE, about, amount);
    }

    @Override
    public void redPacket(Subject about, Number amount, int shares) {
        packet(about, amount, shares, false);
    }

    @Override
    public void redPacketAgain(RedPacketOwed packet) {
        packet(packet, packet.amount(), packet.shares(), true);
    }

    private void packet(Subject about, Number amount, int shares, boolean again) {
        if (shares < 1) {
            throw PolicyException.of(
                    "no-shares",
                    Words.of(
                            "a red packet has at least one share, and here it has " + shares,
                            "红包至少分 1 份，这里是 " + shares + " 份"));
        }
        pages.write(EntryKind.RED_PACKET, about, amount, OptionalInt.of(shares), Map.of("shares", shares))
                .ifPresent(draft -> {
                    RedPacketOwed owed = new RedPacketOwed(
                            Pages.agentOf(about), Pages.dateOf(about), decimal(amount), shares, again, pages.matched());
                    packets.put(owed, draft);
                    derived.accept(owed);
                });
    }

    @Override
    public void note(RedPacketOwed packet) {
        Draft draft = packets.get(packet);
        if (draft != null) {
            draft.note(new Note(pages.clause(), pages.reason(Map.of())));
        }
    }

    @Override
    public void deduct(Subject about, Number amount) {
        money(EntryKind.WAGE_DEDUCTION, about, amount);
    }

    @Override
    public void deductDays(Subject about, Number dailyWages) {
        dailyWages(EntryKind.WAGE_DEDUCTION, about, dailyWages);
    }

    @Override
    public void deductBaseWage(Subject about) {
        ofBaseWage(EntryKind.WAGE_DEDUCTION, about);
    }

    @Override
    public void compensation(Subject about, Number amount) {
        money(EntryKind.COMPENSATION, about, amount);
    }

    @Override
    public void bonus(Subject about, Number amount) {
        money(EntryKind.BONUS, about, amount);
    }

    @Override
    public void bonusDays(Subject about, Number dailyWages) {
        dailyWages(EntryKind.BONUS, about, dailyWages);
    }

    @Override
    public void baseWage(Subject about) {
        ofBaseWage(EntryKind.WAGE, about);
    }

    @Override
    public void wage(Subject about, Number amount) {
        money(EntryKind.WAGE, about, amount);
    }

    @Override
    public void commission(Subject about, Number amount) {
        money(EntryKind.COMMISSION, about, amount);
    }

    @Override
    public void points(Subject about, Number points) {
        pages.write(EntryKind.POINTS, about, points, OptionalInt.empty(), Map.of());
    }

    @Override
    public void coefficient(Subject about, Number value) {
        pages.write(EntryKind.COEFFICIENT, about, value, OptionalInt.empty(), Map.of());
    }

    @Override
    public void absence(Subject about, Number days) {
        pages.write(EntryKind.ABSENCE, about, days, OptionalInt.empty(), Map.of());
        derived.accept(new AbsentTime(Pages.agentOf(about), about.on(), decimal(days), pages.matched()));
    }

    @Override
    public void absentOn(Subject about) {
        derived.accept(new AbsentOn(Pages.agentOf(about), Pages.dateOf(about), pages.matched()));
    }

    @Override
    public void absenceInsteadOfLeave(PersonalLeave leave, Number days) {
        absence(leave, days);
        derived.accept(new LeaveAsAbsence(leave.leave(), decimal(days)));
    }

    @Override
    public void lapse(MissedPunch missed) {
        if (missed.minutes() > 0) {
            derived.accept(missed.asLapse());
        }
    }

    @Override
    public void allowRest(Subject about, Number days) {
        derived.accept(new RestAllowance(Pages.agentOf(about), decimal(days), pages.matched()));
    }

    @Override
    public void forbidRest(Subject about) {
        derived.accept(new RestForbidden(Pages.agentOf(about), pages.matched()));
    }

    @Override
    public void sanction(Subject about, String code) {
        pages.writeOnce(EntryKind.SANCTION, about, code);
    }

    @Override
    public void sanctionEach(Subject about, String code) {
        pages.write(EntryKind.SANCTION, about, code);
    }

    @Override
    public void finding(Subject about, String code) {
        pages.write(EntryKind.FINDING, about, code);
    }

    @Override
    public void findingAgainst(Agent agent, Subject about, String code) {
        pages.write(EntryKind.FINDING, new Answering(agent.about(), about.on()), code);
    }

    @Override
    public void notice(Subject about, String code) {
        pages.write(EntryKind.NOTICE, about, code);
    }

    @Override
    public void entitlement(Subject about, String code) {
        pages.write(EntryKind.ENTITLEMENT, about, code);
    }

    @Override
    public void eligibility(Subject about, String code) {
        pages.write(EntryKind.ELIGIBILITY, about, code);
    }

    @Override
    public void figure(Subject about, String code, Number value) {
        pages.writeFigure(about, code, value);
    }

    private void money(EntryKind kind, Subject about, Number amount) {
        pages.write(kind, about, amount, OptionalInt.empty(), Map.of());
    }

    private void ofBaseWage(EntryKind kind, Subject about) {
        pages.whereKnown(() -> money(kind, about, agent(about).baseWage()));
    }

    private void dailyWages(EntryKind kind, Subject about, Number count) {
        pages.whereKnown(() -> {
            BigDecimal wage = agent(about).baseWage();
            int dates = month.period().lengthOfMonth();
            Exact amount = Exact.of(wage).times(Exact.of(count)).over(Exact.of(dates));
            pages.write(
                    kind,
                    about,
                    amount,
                    OptionalInt.empty(),
                    Map.of("dailyWages", count, "baseWage", Terms.money(wage), "datesOfMonth", dates));
        });
    }

    @Override
    public void value(Subject about, String name, Number value) {
        derived.accept(new NamedValue(about.about(), about.on(), name, Exact.of(value), pages.matched()));
    }

    @Override
    public void rank(Subject about, String name, Number value) {
        derived.accept(new Ranked(Pages.agentOf(about), name, Exact.of(value), pages.matched()));
    }

    @Override
    public void missing(Subject about, String array, String what) {
        pages.miss(about, array, what);
    }

    @Override
    public void refuse(Subject fact, String property) {
        pages.whereKnown(() -> pages.refuse(fact, property));
    }

    private static BigDecimal decimal(Number exact) {
        return Exact.of(exact).decimal();
    }

    private Agent agent(Subject about) {
        String id = Pages.agentOf(about);
        return month.agent(id).orElseThrow(() -> new IllegalStateException("there is no agent " + id));
    }
}
