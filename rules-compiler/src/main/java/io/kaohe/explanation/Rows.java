package io.kaohe.explanation;

import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.derived.Lever;
import io.kaohe.derived.Levers;
import io.kaohe.derived.NamedValue;
import io.kaohe.engine.Traced;
import io.kaohe.fact.Fact;
import io.kaohe.fact.FactChange;
import io.kaohe.number.Exact;
import io.kaohe.number.Interval;
import io.kaohe.rule.ScaleRow;
import io.kaohe.source.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the facts that would put an entry into the neighbouring rows of a table whose rows lie on a scale. */
final class Rows {
    private final Analysis analysis;
    private final Resettling resettling;

    /** A figure that the number which is looked up follows from; whether it is that number itself. */
    private record Driver(Object subject, Lever<?> lever, boolean itself) {
        Optional<List<FactChange>> moved(BigDecimal target) {
            return lever.pulled(subject, target).stream().findFirst();
        }
    }

    Rows(Analysis analysis, Resettling resettling) {
        this.analysis = analysis;
        this.resettling = resettling;
    }

    List<Counterfactual> of(CheckedRule rule, Traced trail) {
        List<Counterfactual> found = new ArrayList<>();
        for (Lookup lookup : Lookup.of(rule)) {
            if (trail.values().get(lookup.row()) instanceof ScaleRow row) {
                drivers(rule, lookup, trail)
                        .forEach(driver -> Stream.of(false, true)
                                .flatMap(up -> beyond(driver, row, lookup, trail, up).stream())
                                .flatMap(changes -> resettling
                                        .with(changes, Set.of(rule.source().name()))
                                        .stream())
                                .forEach(found::add));
            }
        }
        return found;
    }

    /** The changes that move a driver just out of the row on one side. */
    private Optional<List<FactChange>> beyond(Driver driver, ScaleRow row, Lookup lookup, Traced trail, boolean up) {
        Interval interval = row.scale().row();
        RowSearch search = new RowSearch(
                driver.lever().of(driver.subject()),
                target -> driver.moved(target).stream()
                        .anyMatch(changes -> isElsewhere(changes, interval, lookup, trail)));
        Optional<BigDecimal> target = driver.lever()
                .step()
                .map(step -> search.byStep(step, up))
                .orElseGet(() -> {
                    Optional<Exact> limit = up ? interval.high() : interval.low();
                    boolean within = up ? interval.toHigh() : interval.fromLow();
                    return driver.itself()
                            ? search.beside(limit, within, up)
                            : limit.flatMap(to -> lookup.ratio(trail).flatMap(now -> search.inProportion(now, to, up)))
                                    .or(() -> search.bisected(up));
                });
        return target.flatMap(driver::moved);
    }

    /** Whether the same rule finds another row with these changes, or none. */
    private boolean isElsewhere(List<FactChange> changes, Interval interval, Lookup lookup, Traced trail) {
        return resettling
                .traced(changes)
                .filter(all -> all.stream()
                        .filter(then -> then.entry().rule().equals(trail.entry().rule())
                                && then.entry().date().equals(trail.entry().date()))
                        .noneMatch(then -> then.values().get(lookup.row()) instanceof ScaleRow row
                                && row.scale().row().equals(interval)))
                .isPresent();
    }

    /** What the number is worked out from and can be moved: where other rules worked it out, what they took. */
    private List<Driver> drivers(CheckedRule rule, Lookup lookup, Traced trail) {
        List<Driver> direct = new ArrayList<>();
        List<Driver> handedOn = new ArrayList<>();
        for (Lookup.Path path : lookup.paths(new Names(rule))) {
            Object subject = trail.values().getOrDefault(path.variable(), "");
            if (subject instanceof NamedValue value) {
                handedOn.addAll(behind(value));
            } else {
                Levers.of(subject, path.property())
                        .ifPresent(lever -> direct.add(new Driver(subject, lever, lookup.isPlain())));
            }
        }
        return handedOn.isEmpty() ? direct : handedOn;
    }

    /** The figures of facts that the rules took which work a value out. */
    private List<Driver> behind(NamedValue value) {
        List<Driver> drivers = new ArrayList<>();
        analysis.rules().stream()
                .filter(rule -> rule.gives().stream()
                        .anyMatch(gift -> value.name().equals(gift.values().get("name"))))
                .forEach(rule -> {
                    Names names = new Names(rule);
                    List<Token> then = rule.source().consequence();
                    for (int i = 0; i + 2 < then.size(); i++) {
                        String variable = then.get(i).text();
                        String property = then.get(i + 2).text();
                        if (variable.startsWith("$") && then.get(i + 1).is(".")) {
                            value.basis().stream()
                                    .filter(Fact.class::isInstance)
                                    .filter(fact -> names.type(variable)
                                            .filter(fact.getClass().getSimpleName()::equals)
                                            .isPresent())
                                    .forEach(fact -> Levers.of(fact, property)
                                            .ifPresent(lever -> drivers.add(new Driver(fact, lever, false))));
                        }
                    }
                });
        return drivers.stream().distinct().toList();
    }
}
