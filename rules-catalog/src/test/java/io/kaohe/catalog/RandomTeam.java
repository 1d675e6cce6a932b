package io.kaohe.catalog;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Complaint;
import io.kaohe.fact.ComplaintCause;
import io.kaohe.fact.CustomerFiles;
import io.kaohe.fact.Fact;
import io.kaohe.fact.History;
import io.kaohe.fact.Leave;
import io.kaohe.fact.Mark;
import io.kaohe.fact.Metric;
import io.kaohe.fact.RedPacket;
import io.kaohe.fact.Role;
import io.kaohe.fact.Sales;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes up the team of a month, and what each of its agents did. */
final class RandomTeam {
    private static final BigDecimal MINIMUM = new BigDecimal("1000");

    private final Chance chance;
    private final YearMonth period;
    private final RandomFacts facts;
    private final RandomShifts shifts;
    private final List<Fact> all = new ArrayList<>();

    private RandomTeam(Chance chance) {
        this.chance = chance;
        period = YearMonth.parse(chance.oneOf("2024-02", "2024-03", "2025-06", "2026-01", "2026-11"));
        facts = new RandomFacts(chance, period);
        shifts = new RandomShifts(chance);
    }

    static RandomMonth month(long seed) {
        RandomTeam team = new RandomTeam(new Chance(seed));
        TeamMonth month = team.month();
        return new RandomMonth(seed, month, team.commission());
    }

    private TeamMonth month() {
        TeamMonth.Builder month = TeamMonth.builder(period, team());
        List<Agent> agents = agents();
        agents.forEach(month::add);
        agents.forEach(this::live);
        for (int i = chance.between(0, 5); i > 0; i--) {
            all.add(facts.order(chance.dateOf(period), chance.percent(70)));
        }
        all.forEach(month::add);
        return month.build();
    }

    private Team team() {
        BigDecimal average = chance.percent(50) ? null : chance.percent(85) ? money(8_000, 12_000) : BigDecimal.ZERO;
        BigDecimal promotion = chance.percent(80) ? chance.oneOf(MINIMUM, money(800, 1_200)) : null;
        BigDecimal minimumWage = chance.oneOf(new BigDecimal("2010"), new BigDecimal("2260"));
        return new Team("t1", "一队", average, money(20_000, 60_000), promotion, minimumWage);
    }

    private List<Agent> agents() {
        List<Agent> agents = new ArrayList<>();
        add(agents, "A", chance.between(2, 8), Role.PRE_SALES, Role.AFTER_SALES, Role.GROUP_LEADER);
        add(agents, "S", chance.between(1, 2), Role.SUPERVISOR);
        add(agents, "W", chance.between(0, 1), Role.WAREHOUSE);
        add(agents, "C", chance.percent(10) ? 8 : chance.between(0, 2), Role.COMMITTEE_MEMBER);
        return agents;
    }

    private void add(List<Agent> agents, String letter, int count, Role... roles) {
        for (int i = 1; i <= count; i++) {
            String id = letter + "0" + i;
            Agent agent = Agent.of(id, "员工" + id, chance.oneOf(roles)).withBaseWage("" + chance.between(1_900, 5_000));
            agent = chance.percent(30) ? agent.withRestAllowance(chance.oneOf("0", "1", "2.5", "4")) : agent;
            agents.add(chance.percent(50) ? agent.withInsurancePremium("" + money(500, 1_500)) : agent);
        }
    }

    private void live(Agent agent) {
        String id = agent.id();
        addResults(agent);
        for (int i = chance.percent(8) ? 12 : 0; i > 0; i--) {
            all.add(new Complaint(id, chance.dateOf(period), ComplaintCause.SERVICE, false, BigDecimal.ZERO));
        }
        boolean blameless = chance.percent(20);
        int lapses = blameless ? 0 : chance.oneOf(5, 20);
        int missed = blameless ? 0 : chance.oneOf(2, 35);
        int shiftsOfTen = chance.oneOf(0, 2, 3, 10);
        List<Leave> leaves = blameless ? List.of() : leaves(id);
        all.addAll(leaves);
        period.atDay(1)
                .datesUntil(period.atEndOfMonth().plusDays(1))
                .filter(date -> chance.between(1, 10) <= shiftsOfTen)
                .forEach(date -> work(shifts.on(id, date, lapses, missed), lapses));
        for (int i = chance.between(0, 10); i > 0; i--) {
            Fact fact = facts.about(id, !blameless);
            if (!(fact instanceof Leave) && !(fact instanceof Shift)) {
                all.removeIf(one -> one.array().equals(fact.array())
                        && one.key().equals(fact.key())
                        && (fact instanceof Mark || fact instanceof Metric));
                all.add(fact);
            }
        }
    }

    private void work(Shift shift, int lapses) {
        all.add(shift);
        if (lapses > 0 && chance.percent(50)) {
            all.add(new RedPacket(shift.agent(), shift.date(), chance.percent(70)));
        }
    }

    private List<Leave> leaves(String agent) {
        List<Leave> leaves = new ArrayList<>();
        for (int i = chance.between(0, 3); i > 0; i--) {
            Leave leave = facts.leave(agent);
            if (!RandomMonth.overlaps(leave, leaves)) {
                leaves.add(leave);
            }
        }
        return leaves;
    }

    /** The figures without which a policy cannot settle the month, and what earlier months left behind. */
    private void addResults(Agent agent) {
        String id = agent.id();
        if (agent.isProper()) {
            BigDecimal amount = chance.percent(15) ? BigDecimal.ZERO : money(4_000, 12_000);
            BigDecimal promotion = chance.percent(30) ? MINIMUM : money(500, 1_500);
            all.add(new Sales(
                    id,
                    chance.percent(30) ? new BigDecimal("8000") : amount,
                    new BigDecimal("8000"),
                    chance.hundredths(50, 100),
                    promotion,
                    chance.percent(85),
                    chance.percent(20)));
            all.add(new CustomerFiles(id, chance.percent(75), chance.percent(50)));
        } else if (agent.role() == Role.SUPERVISOR) {
            all.add(new Mark(id, "SATISFACTION", chance.percent(30) ? BigDecimal.ONE : chance.hundredths(70, 99)));
            all.add(new Mark(id, "ON_SITE", BigDecimal.valueOf(chance.between(0, 30))));
        } else if (agent.role() == Role.COMMITTEE_MEMBER) {
            addOffice(id);
        }
        if (chance.percent(70)) {
            all.add(history(id));
        }
    }

    private void addOffice(String member) {
        int held = chance.between(1, 9);
        all.add(metric(member, "meetings-held", held));
        all.add(metric(member, "meetings-missed", chance.percent(50) ? 0 : chance.between(0, held)));
        all.add(metric(member, "months-in-office", chance.between(10, 13)));
        all.add(metric(member, "class-office", chance.between(0, 1)));
        all.add(metric(member, "branch-committee", chance.between(0, 1)));
        all.add(new Mark(member, "ASSESSMENT", BigDecimal.valueOf(chance.percent(80) ? 1 : 0)));
    }

    private History history(String agent) {
        LocalDate newYear = period.atDay(1).withDayOfYear(1);
        int days = period.atDay(1).getDayOfYear() - 1;
        List<LocalDate> absent = days > 0 && chance.percent(40)
                ? List.of(newYear.plusDays(chance.percent(50) ? days - 1 : chance.between(0, days - 1)))
                : List.of();
        return new History(
                agent,
                new BigDecimal(chance.oneOf("0", "1", "3", "3.5")),
                new BigDecimal(chance.oneOf("0", "12", "28.5", "30")),
                absent,
                chance.between(0, 6));
    }

    private Map<String, String> commission() {
        return Map.of(
                "rate", chance.hundredths(0, 6).toPlainString(),
                "limit", "" + chance.between(0, 300),
                "commissionMode", chance.oneOf("INDIVIDUAL", "POOLED"),
                "silentMode", chance.oneOf("EXCLUDED", "ROTATED", "SHARED"),
                "onTurn", "A01");
    }

    private static Metric metric(String agent, String name, int value) {
        return new Metric(agent, name, BigDecimal.valueOf(value));
    }

    private BigDecimal money(int least, int most) {
        return chance.hundredths(least * 100, most * 100);
    }
}
