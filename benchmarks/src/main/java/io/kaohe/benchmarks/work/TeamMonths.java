package io.kaohe.benchmarks.work;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Role;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Months of teams, made up: 22 to 26 shifts an agent, leave, complaints, audits, sales. A seed gives the same ones. */
public final class TeamMonths {
    public static final YearMonth PERIOD = YearMonth.of(2025, 11);

    private TeamMonths() {}

    /** So many teams of that size. */
    public static List<TeamMonth> of(int teams, int size, Chances chances) {
        return IntStream.range(0, teams)
                .mapToObj(team -> team(team, size, chances))
                .toList();
    }

    /** One team; the number is its seed. */
    public static TeamMonth team(int number, int size, Chances chances) {
        Random random = new Random(number);
        TeamMonth.Builder month = TeamMonth.builder(PERIOD, Team.of("team-" + number, "客服" + number + "组"));
        for (int i = 1; i <= size; i++) {
            String id = "A%04d".formatted(i);
            month.add(agent(id, random, chances));
            List<LocalDate> dates = dates(random);
            int shifts = 22 + random.nextInt(5);
            Attendances attendances = new Attendances(random, chances, month, id);
            dates.subList(0, shifts).stream().sorted().forEach(attendances::work);
            attendances.rest(dates.subList(shifts, dates.size()));
            new Services(random, chances, month, id).add();
        }
        return month.build();
    }

    private static Agent agent(String id, Random random, Chances chances) {
        Agent agent = Agent.of(id, "员工" + id, Role.PRE_SALES).withBaseWage(2000 + 50 * random.nextInt(30) + ".00");
        if (random.nextInt(100) < chances.seldom()) {
            agent = agent.withRestAllowance(random.nextBoolean() ? "4" : "1.5");
        }
        return random.nextInt(100) < 30
                ? agent.withInsurancePremium(
                        BigDecimal.valueOf(60_000 + random.nextInt(60_000), 2).toPlainString())
                : agent;
    }

    private static List<LocalDate> dates(Random random) {
        List<LocalDate> dates = new ArrayList<>(
                PERIOD.atDay(1).datesUntil(PERIOD.atEndOfMonth().plusDays(1)).toList());
        Collections.shuffle(dates, random);
        return dates;
    }
}
