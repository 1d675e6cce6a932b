package io.kaohe.examples.sampledata;

import io.kaohe.fact.Adjustment;
import io.kaohe.fact.Award;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Inspection;
import io.kaohe.fact.Leave;
import io.kaohe.fact.Mark;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Waiver;
import io.kaohe.wire.FactsDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Makes the month of a team of twenty with a day and a night shift, and writes it to standard output: the file
 * {@code examples/data/team-of-20.json}. It is made up, and rerunning it makes the same file, byte for byte. It also
 * shows how a program turns objects of its own into a {@link TeamMonth}.
 */
public final class TeamOfTwenty {
    private static final YearMonth PERIOD = YearMonth.of(2026, 3);
    private static final long SEED = 20;

    private TeamOfTwenty() {}

    public static void main(String[] arguments) {
        FactsDocument.write(month(), System.out);
    }

    static TeamMonth month() {
        Chance chance = new Chance(SEED);
        List<Colleague> colleagues = Colleague.all();
        TeamMonth.Builder month = TeamMonth.builder(PERIOD, team(colleagues));
        TimeOff timeOff = new TimeOff(chance, PERIOD);
        PunchClock clock = new PunchClock(chance, month);
        Service service = new Service(chance, PERIOD, month);
        Results results = new Results(chance, month);
        for (Colleague colleague : colleagues) {
            month.add(colleague.agent());
            List<Leave> leaves = timeOff.of(colleague);
            leaves.forEach(month::add);
            PERIOD.atDay(1)
                    .datesUntil(PERIOD.atEndOfMonth().plusDays(1))
                    .filter(date -> leaves.stream().noneMatch(leave -> leave.covers(date)))
                    .forEach(date -> clock.work(colleague, date));
            if (colleague.sells()) {
                service.serve(colleague);
                results.sell(colleague);
            }
            results.remember(colleague);
        }
        addWhatHappensOnce(month);
        return month.build();
    }

    private static Team team(List<Colleague> colleagues) {
        long sellers = colleagues.stream().filter(Colleague::sells).count();
        return new Team(
                "yangzhou",
                "扬州客服",
                null,
                BigDecimal.valueOf(sellers * Results.TARGET),
                new BigDecimal("1000"),
                new BigDecimal("2010"));
    }

    private static void addWhatHappensOnce(TeamMonth.Builder month) {
        month.add(
                new Award("A09", "EXCELLENT_OF_MONTH"),
                new Mark("S01", "SATISFACTION", new BigDecimal("0.96")),
                new Inspection("S01", LocalDate.of(2026, 3, 20), "supervision", null, List.of("PUBLICITY")),
                new Adjustment("A12", "DT24", EntryKind.BONUS, new BigDecimal("150"), "trained two newcomers", "沈宁"));
        month.waive(Waiver.ofFact("shifts/A04/2026-03-19", "the lift stood still for half an hour", "沈宁"));
    }
}
