package io.kaohe.check;

import com.google.common.collect.Range;
import io.kaohe.compiler.Analysis;
import io.kaohe.logic.Element.Match;
import io.kaohe.logic.NumberValues;
import io.kaohe.logic.PolicyLogic;
import io.kaohe.logic.Quantity;
import io.kaohe.logic.RuleLogic;
import io.kaohe.logic.RuleLogic.Compound;
import io.kaohe.logic.Test;
import io.kaohe.number.Exact;
import io.kaohe.number.Interval;
import io.kaohe.policy.Table;
import io.kaohe.source.SourceFile;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers that a rule looks up in a table, that can occur, and that have no row in it: then no month can be settled. */
final class TableFindings {
    private final Analysis analysis;
    private final PolicyLogic logic;
    private final List<Finding> findings = new ArrayList<>();

    private TableFindings(Analysis analysis, PolicyLogic logic) {
        this.analysis = analysis;
        this.logic = logic;
    }

    static List<Finding> of(Analysis analysis, PolicyLogic logic) {
        TableFindings found = new TableFindings(analysis, logic);
        for (RuleLogic rule : logic.rules()) {
            rule.elements().stream()
                    .filter(Match.class::isInstance)
                    .map(Match.class::cast)
                    .forEach(match -> logic.domains()
                            .table(match.slot().type())
                            .ifPresent(table -> found.check(rule, match, table)));
        }
        return found.findings;
    }

    private void check(RuleLogic rule, Match match, Table table) {
        match.conditions()
                .forEach(condition -> condition
                        .within()
                        .map(Test.Within::quantity)
                        .flatMap(covers -> lookedUp(rule, covers))
                        .ifPresent(number -> missing(rule, match, table, number).ifPresent(values -> {
                            SourceFile file =
                                    analysis.folder().file(table.file()).orElseThrow();
                            Words subject = SubjectWords.of(number, ValueWords.of(values, number));
                            Words message = subject.then(Words.of(
                                    ": no row of " + table.file() + "; a month in which it occurs cannot be settled",
                                    "：" + table.file() + " 没有对应的行；出现这样的数，当月就无法结算"));
                            findings.add(Finding.of(
                                            Lint.BEYOND_TABLE, RuleText.at(rule, condition), message, both(rule, table))
                                    .withValue(ValueWords.compact(values, number))
                                    .withRelated(Finding.Spot.of(
                                            file.place(table.rows().get(0).line(), 1))));
                        })));
    }

    private static String[] both(RuleLogic rule, Table table) {
        return new String[] {RuleText.name(rule), rule.rule().clause(), table.file()};
    }

    /** The one quantity that a table is asked for. */
    private static Optional<Quantity> lookedUp(RuleLogic rule, Quantity covers) {
        return Optional.ofNullable(rule.compounds().get(covers.key()))
                .filter(compound -> compound.operator().equals("covers"))
                .map(Compound::of)
                .flatMap(of -> of.get(0).single())
                .map(key -> rule.quantities().get(key));
    }

    /** The numbers below the first row, or above the last, on a side on which the numbers have an end that is reached. */
    private Optional<NumberValues> missing(RuleLogic rule, Match match, Table table, Quantity number) {
        Optional<NumberValues> sure = logic.sureNumbers(rule, number);
        Optional<Range<Exact>> span = sure.flatMap(NumberValues::span);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        for (Table.Row row : table.rows()) {
            Range<Exact> all = range(table.rows().stream()
                    .filter(other -> table.keys(other).equals(table.keys(row)))
                    .flatMap(other -> other.interval().stream())
                    .reduce(Interval::span)
                    .orElse(Interval.ALL));
            boolean whole = sure.get().whole();
            NumberValues outside = NumberValues.all(whole).not();
            if (span.get().hasLowerBound() && all.hasLowerBound()) {
                outside = outside.or(NumberValues.of(all, whole).not().and(NumberValues.of(below(all), whole)));
            }
            if (span.get().hasUpperBound() && all.hasUpperBound()) {
                outside = outside.or(NumberValues.of(all, whole).not().and(NumberValues.of(above(all), whole)));
            }
            NumberValues missing = outside.and(sure.get());
            if (!missing.isEmpty() && logic.canFind(rule, match.slot(), row)) {
                return Optional.of(missing);
            }
        }
        return Optional.empty();
    }

    private static Range<Exact> below(Range<Exact> range) {
        return Range.atMost(range.lowerEndpoint());
    }

    private static Range<Exact> above(Range<Exact> range) {
        return Range.atLeast(range.upperEndpoint());
    }

    private static Range<Exact> range(Interval interval) {
        Range<Exact> low = interval.low()
                .map(limit -> interval.fromLow() ? Range.atLeast(limit) : Range.greaterThan(limit))
                .orElse(Range.all());
        Range<Exact> high = interval.high()
                .map(limit -> interval.toHigh() ? Range.atMost(limit) : Range.lessThan(limit))
                .orElse(Range.all());
        return low.intersection(high);
    }
}
