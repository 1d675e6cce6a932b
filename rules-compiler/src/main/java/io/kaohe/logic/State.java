package io.kaohe.logic;

import com.google.common.collect.Range;
import io.kaohe.logic.RuleLogic.Compound;
import io.kaohe.number.Calculation;
import io.kaohe.number.Exact;
import io.kaohe.policy.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of the quantities of a rule when some of its conditions hold. */
final class State {
    /** Calculations within calculations are looked into so deep. */
    private static final int DEEPEST = 6;

    private final Domains domains;
    private final Given given;
    private final RuleLogic logic;
    private final Map<String, Values> stated = new TreeMap<>();
    private final Map<String, NumberValues> results = new TreeMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private Links links = new Links();

    /** Nothing is known but what holds for every rule. */
    State(RuleLogic logic, Domains domains, Given given) {
        this.logic = logic;
        this.domains = domains;
        this.given = given;
    }

    State copy() {
        State copy = new State(logic, domains, given);
        copy.stated.putAll(stated);
        copy.results.putAll(results);
        copy.slots.addAll(slots);
        copy.links = links.copy();
        return copy;
    }

    /** The same patterns and results of accumulates, and no conditions. */
    State bare() {
        return bare(given);
    }

    /** The same without what other rules give. */
    State bareOfGiven() {
        return bare(Given.NOTHING);
    }

    private State bare(Given given) {
        State bare = new State(logic, domains, given);
        bare.results.putAll(results);
        bare.slots.addAll(slots);
        return bare;
    }

    void add(Slot slot) {
        slots.add(slot);
    }

    /** The values that an accumulate can come to. */
    void add(Quantity result, NumberValues values) {
        results.merge(result.key(), values, NumberValues::and);
    }

    void add(List<Test> tests) {
        for (Test test : tests) {
            if (test instanceof Test.Within within) {
                stated.merge(within.quantity().key(), within.values(), Values::and);
            } else if (test instanceof Test.Same same) {
                links.add(same.one().key(), same.other().key());
            }
        }
        joinSlots();
    }

    /** What the conditions alone leave to a quantity. */
    Optional<Values> stated(String key) {
        return Optional.ofNullable(stated.get(key));
    }

    Links links() {
        return links;
    }

    List<Slot> slots() {
        return slots;
    }

    RuleLogic logic() {
        return logic;
    }

    /** Whether there may be facts that meet all of it. */
    boolean isPossible() {
        for (String key : stated.keySet()) {
            if (logic.quantities().containsKey(key) && of(quantity(key), 0).isEmpty()) {
                return false;
            }
        }
        for (java.util.Set<String> same : links.all()) {
            for (String key : same) {
                if (logic.quantities().containsKey(key) && of(quantity(key), 0).isEmpty()) {
                    return false;
                }
            }
        }
        return slots.stream()
                .allMatch(slot ->
                        rows(slot).map(rows -> !rows.isEmpty()).orElse(true) && KnownFacts.isPossible(slot, this));
    }

    private Quantity quantity(String key) {
        return java.util.Objects.requireNonNull(logic.quantities().get(key));
    }

    /** The values that a quantity can have. */
    Values of(Quantity quantity) {
        return of(quantity, 0);
    }

    /** The numbers between which a sum lies. */
    Range<Exact> span(Linear linear) {
        return span(linear, 0);
    }

    private Values of(Quantity quantity, int depth) {
        Values values = plain(quantity);
        Optional<Values> inRows = quantity.slot()
                .filter(slot -> quantity.key().equals(slot.name() + "." + quantity.property()))
                .flatMap(slot -> inRows(slot, quantity));
        if (inRows.isPresent()) {
            values = values.and(inRows.get());
        }
        if (results.containsKey(quantity.key())) {
            values = values.and(results.get(quantity.key()));
        }
        if (values instanceof NumberValues numbers && depth < DEEPEST) {
            boolean whole = numbers.whole();
            Linear sum = logic.sums().get(quantity.key());
            if (sum != null) {
                values = values.and(NumberValues.of(span(sum, depth + 1), whole));
                Optional<NumberValues> ordered =
                        quantity.slot().flatMap(slot -> KnownFacts.difference(sum, slot, whole));
                values = ordered.isPresent() ? values.and(ordered.get()) : values;
            }
            Compound compound = logic.compounds().get(quantity.key());
            if (compound != null) {
                values = values.and(NumberValues.of(span(compound, depth + 1), whole));
            }
        }
        Optional<Values> byRules = depth < DEEPEST ? given.values(quantity, this) : Optional.empty();
        return byRules.isPresent() ? values.and(byRules.get()) : values;
    }

    /** By its domain, its conditions and those of all that it is to be equal to. */
    private Values plain(Quantity quantity) {
        Values values = domains.of(quantity);
        for (String key : links.of(quantity.key())) {
            Quantity linked = logic.quantities().get(key);
            if (linked != null && linked != quantity) {
                values = values.and(domains.of(linked));
            }
            if (stated.containsKey(key)) {
                values = values.and(java.util.Objects.requireNonNull(stated.get(key)));
            }
        }
        return values;
    }

    private Range<Exact> span(Linear linear, int depth) {
        Range<Exact> span = Range.singleton(linear.constant());
        for (Map.Entry<String, Exact> term : linear.terms().entrySet()) {
            Quantity quantity = logic.quantities().get(term.getKey());
            Range<Exact> own = quantity != null && of(quantity, depth) instanceof NumberValues numbers
                    ? closed(numbers)
                    : Range.all();
            span = Ranges.plus(span, Ranges.times(own, term.getValue()));
        }
        return span;
    }

    /** Of whole numbers the last is the end, not the one behind it. */
    private static Range<Exact> closed(NumberValues numbers) {
        Optional<Range<Exact>> span = numbers.span();
        if (span.isEmpty()) {
            return Range.all();
        }
        Optional<Exact> last = numbers.last(span.get());
        return last.isPresent() && span.get().hasLowerBound()
                ? Range.range(
                        span.get().lowerEndpoint(),
                        span.get().lowerBoundType(),
                        last.get(),
                        com.google.common.collect.BoundType.CLOSED)
                : last.map(Range::atMost).orElse(span.get());
    }

    private Range<Exact> span(Compound compound, int depth) {
        List<Range<Exact>> of =
                compound.of().stream().map(linear -> span(linear, depth)).toList();
        Range<Exact> first = of.get(0);
        return switch (compound.operator()) {
            case "*" -> Ranges.times(first, of.get(1));
            case "/" -> Ranges.over(first, of.get(1));
            case "min" -> Ranges.min(first, of.get(1));
            case "max" -> Ranges.max(first, of.get(1));
            case "floor" -> Ranges.rising(first, Calculation::floor);
            case "ceiling" -> Ranges.rising(first, Calculation::ceiling);
            case "cut" -> Ranges.rising(first, Calculation::cut);
            case "round" ->
                compound.of()
                        .get(1)
                        .number()
                        .map(decimals -> Ranges.rising(first, number -> Calculation.round(number, decimals)))
                        .orElse(Range.all());
            case "share", "part" -> Range.atLeast(Exact.ZERO);
            default -> Range.all();
        };
    }

    /** Two patterns that ask for the one fact there can be ask of it together. */
    private void joinSlots() {
        for (int i = 0; i < slots.size(); i++) {
            for (int j = i + 1; j < slots.size(); j++) {
                if (slots.get(i).type().equals(slots.get(j).type()) && isOneFact(slots.get(i), slots.get(j))) {
                    join(slots.get(i), slots.get(j));
                    join(slots.get(j), slots.get(i));
                }
            }
        }
    }

    private boolean isOneFact(Slot one, Slot other) {
        return Once.keys(one.type())
                .filter(keys ->
                        keys.stream().allMatch(key -> isOneValue(one.name() + "." + key, other.name() + "." + key)))
                .isPresent();
    }

    private boolean isOneValue(String one, String other) {
        return links.areLinked(one, other)
                || stated.get(one) instanceof WordValues words
                        && !words.others()
                        && words.words().size() == 1
                        && words.equals(stated.get(other));
    }

    private void join(Slot one, Slot other) {
        List<String> keys = new ArrayList<>(stated.keySet());
        keys.stream()
                .filter(key -> key.startsWith(one.name() + "."))
                .forEach(key ->
                        links.add(key, other.name() + key.substring(one.name().length())));
    }

    /** The rows of a table that a pattern can find; empty if its facts are no rows. */
    Optional<List<Table.Row>> rows(Slot slot) {
        return domains.table(slot.type())
                .map(table -> table.rows().stream()
                        .filter(row -> fits(slot, table, row))
                        .toList());
    }

    private boolean fits(Slot slot, Table table, Table.Row row) {
        for (int i = 0; i < table.columns().size(); i++) {
            String key = slot.name() + "." + table.columns().get(i).name();
            Quantity quantity = logic.quantities().get(key);
            if (quantity != null && plain(quantity).isApartFrom(cell(row, i, table, plain(quantity)))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Values> inRows(Slot slot, Quantity quantity) {
        return domains.table(slot.type()).flatMap(table -> {
            for (int i = 0; i < table.columns().size(); i++) {
                if (table.columns().get(i).name().equals(quantity.property())) {
                    Values all = domains.of(quantity).and(domains.of(quantity).not());
                    for (Table.Row row : rows(slot).orElse(List.of())) {
                        all = all.or(cell(row, i, table, all));
                    }
                    return Optional.of(all);
                }
            }
            return Optional.empty();
        });
    }

    private static Values cell(Table.Row row, int column, Table table, Values like) {
        String cell = row.cells().get(column);
        return like instanceof NumberValues numbers
                        && table.columns().get(column).kind() != Table.Kind.TEXT
                ? NumberValues.of(Exact.of(cell), numbers.whole())
                : new WordValues(java.util.Set.of(cell), false, Optional.empty());
    }
}
