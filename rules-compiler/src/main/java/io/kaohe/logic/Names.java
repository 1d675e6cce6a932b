package io.kaohe.logic;

import io.kaohe.logic.RuleLogic.Compound;
import io.kaohe.number.Exact;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the names of one rule mean, as far as they have been read. */
final class Names {
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<String, Operand> values = new HashMap<>();
    private final Map<String, Quantity> quantities = new LinkedHashMap<>();
    private final Map<String, Compound> compounds = new HashMap<>();
    private final Map<String, Linear> sums = new HashMap<>();
    private Map<String, Integer> counts = new HashMap<>();
    private String prefix = "";
    private boolean understood = true;

    /** Begins a part in brackets, in which patterns are counted anew; the name of each tells how deep it stands. */
    Map<String, Integer> enter() {
        Map<String, Integer> before = counts;
        counts = new HashMap<>();
        prefix += "~";
        return before;
    }

    /** Ends a part in brackets. */
    void leave(Map<String, Integer> before) {
        counts = before;
        prefix = prefix.substring(1);
    }

    /** A pattern; what names its fact is a text that it compares the property {@code name} with, or empty. */
    Slot slot(String type, Class<?> known, String variable, String naming, int start) {
        String kind = prefix + type + (naming.isEmpty() ? "" : "[" + naming + "]");
        int nth = counts.merge(kind, 1, Integer::sum);
        Slot slot = new Slot(nth == 1 ? kind : kind + "#" + nth, type, known, variable, start);
        if (!variable.isEmpty()) {
            slots.put(variable, slot);
        }
        return slot;
    }

    Optional<Slot> slot(String variable) {
        return Optional.ofNullable(slots.get(variable));
    }

    void bind(String variable, Operand value) {
        values.put(variable, value);
    }

    Optional<Operand> value(String variable) {
        return Optional.ofNullable(values.get(variable));
    }

    /** The quantity of that key: the one that is there already, if one is. */
    Quantity quantity(Quantity quantity) {
        return quantities.computeIfAbsent(quantity.key(), key -> quantity);
    }

    Optional<Quantity> quantity(String key) {
        return Optional.ofNullable(quantities.get(key));
    }

    Map<String, Quantity> quantities() {
        return quantities;
    }

    Map<String, Compound> compounds() {
        return compounds;
    }

    Map<String, Linear> sums() {
        return sums;
    }

    /** A quantity that is worked out by other means than sums. */
    Operand.Figure compound(String operator, List<Linear> of, String label) {
        String key = operator + of.stream().map(Linear::toString).collect(Collectors.joining(", ", "( ", " )"));
        Class<?> type = isWhole(operator, of) ? Integer.class : Exact.class;
        quantity(new Quantity(key, label, type, Object.class, Optional.empty(), ""));
        compounds.put(key, new Compound(operator, of));
        return new Operand.Figure(Linear.of(key), type);
    }

    private boolean isWhole(String operator, List<Linear> of) {
        return switch (operator) {
            case "floor", "ceiling", "cut" -> true;
            case "*", "min", "max" -> of.stream().allMatch(this::isWhole);
            case "round" -> of.get(1).number().filter(Exact.ZERO::equals).isPresent();
            default -> false;
        };
    }

    /** Whether a sum is a whole number whatever its quantities are. */
    boolean isWhole(Linear linear) {
        return isWhole(linear.constant())
                && linear.terms().entrySet().stream()
                        .allMatch(term -> isWhole(term.getValue())
                                && quantity(term.getKey())
                                        .filter(quantity -> Types.isWhole(quantity.type()))
                                        .isPresent());
    }

    private static boolean isWhole(Exact number) {
        return Exact.of(number.rounded(0, java.math.RoundingMode.FLOOR)).equals(number);
    }

    /** Something was read that this does not understand. */
    void miss() {
        understood = false;
    }

    boolean understood() {
        return understood;
    }
}
