package io.kaohe.report;

import io.kaohe.diff.AgentImpact;
import io.kaohe.diff.BeforeAfter;
import io.kaohe.diff.Change;
import io.kaohe.diff.Tally;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.report.ImpactView.Measure;
import io.kaohe.report.ImpactView.Way;
import io.kaohe.settlement.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sums and counts of an impact in words. */
final class ImpactWords {
    private static final List<Unit> UNITS = List.of(Unit.MONEY, Unit.POINTS, Unit.DAYS);
    private static final List<Change> COUNTED = List.of(Change.CHANGED, Change.APPEARED, Change.VANISHED);

    private final Lexicon lexicon;

    ImpactWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The sums that are different, a unit each: of money what it means for the agents. */
    List<Measure> measures(Tally tally) {
        return UNITS.stream()
                .filter(unit -> tally.in(unit).isDifference())
                .map(unit -> measure(unit, tally.in(unit)))
                .toList();
    }

    /** A sum in a unit; of money more is a gain for the agent. */
    Measure measure(Unit unit, BeforeAfter sum) {
        return measure(unit, sum, unit == Unit.MONEY ? way(sum.difference()) : Way.NEITHER);
    }

    Measure measure(Unit unit, BeforeAfter sum, Way way) {
        return new Measure(
                number(unit, sum.before()),
                number(unit, sum.after()),
                signed(unit, sum.difference()),
                unit(unit, sum.difference()),
                way);
    }

    /** A difference of money alone. */
    Measure money(BigDecimal difference) {
        return new Measure("", "", signed(Unit.MONEY, difference), unit(Unit.MONEY, difference), way(difference));
    }

    /** A number of entries before and after. */
    Measure entries(int before, int after) {
        int difference = after - before;
        String number = Integer.toString(Math.abs(difference));
        return new Measure(
                Integer.toString(before),
                Integer.toString(after),
                (difference > 0 ? "+" : difference < 0 ? "-" : "") + number,
                lexicon.counted("impact.entries", number),
                Way.NEITHER);
    }

    /** How many entries changed, appeared and vanished; those that are none are not mentioned. */
    String counts(Tally tally) {
        return COUNTED.stream()
                .filter(change -> tally.count(change) > 0)
                .map(change -> lexicon.say("impact.count." + change, Integer.toString(tally.count(change))))
                .collect(Collectors.joining(lexicon.say("list.separator")));
    }

    /** Who it is: an agent, or the team. */
    String name(AgentImpact impact) {
        return impact.isAgent()
                ? lexicon.say("named", impact.name(), impact.agent())
                : lexicon.say("impact.team", impact.name());
    }

    String change(Change change) {
        return lexicon.say("impact.change." + change);
    }

    /** One text if both are the same, else from which to which; an empty one is nothing. */
    String fromTo(String before, String after) {
        return before.equals(after)
                ? after
                : Stream.of(before, after)
                        .map(text -> text.isEmpty() ? lexicon.say("impact.nothing") : text)
                        .reduce((one, other) -> lexicon.say("impact.fromTo", one, other))
                        .orElse("");
    }

    static Way way(BigDecimal money) {
        return money.signum() > 0 ? Way.GAIN : money.signum() < 0 ? Way.LOSS : Way.NEITHER;
    }

    String number(Unit unit, BigDecimal amount) {
        return Amounts.text(kind(unit), amount);
    }

    String signed(Unit unit, BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + number(unit, amount);
    }

    String unit(Unit unit, BigDecimal amount) {
        return lexicon.counted("unit." + unit, number(unit, amount.abs()));
    }

    /** A kind whose amounts are written as those of all kinds of the unit. */
    private static EntryKind kind(Unit unit) {
        return switch (unit) {
            case MONEY -> EntryKind.WAGE;
            case POINTS -> EntryKind.POINTS;
            case DAYS -> EntryKind.ABSENCE;
            case RATIO, NONE -> EntryKind.FIGURE;
        };
    }
}
