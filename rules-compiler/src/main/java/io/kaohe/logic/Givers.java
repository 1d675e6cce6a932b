package io.kaohe.logic;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.kaohe.compiler.Gift;
import io.kaohe.number.Calculation;
import io.kaohe.number.Exact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rules of a policy give to one another: named values, entries, red packets, days of rest and of absence. */
final class Givers implements Given {
    /** Of a type that only rules make, the types of what they give for it. */
    private static final Map<String, Set<String>> MADE_OF = ImmutableMap.<String, Set<String>>builder()
            .put("NamedValue", Set.of("NamedValue"))
            .put("EarlierEntry", Set.of("EarlierEntry"))
            .put("RedPacketOwed", Set.of("RedPacketOwed"))
            .put("AbsentTime", Set.of("AbsentTime"))
            .put("LeaveAsAbsence", Set.of("LeaveAsAbsence"))
            .put("RestAllowance", Set.of("RestAllowance"))
            .put("RestForbidden", Set.of("RestForbidden"))
            .put("AbsentDate", Set.of("AbsentOn"))
            .put("Standing", Set.of("Ranked"))
            .put("RestAccount", Set.of("RestAllowance", "RestForbidden"))
            .buildOrThrow();

    /** Verbs whose amount is worked out when the month is settled. */
    private static final Set<String> BY_WAGE =
            ImmutableSet.of("deductDays", "bonusDays", "deductBaseWage", "baseWage", "redPacketAgain");

    private static final int WRITTEN_DECIMALS = 4;

    private final List<RuleLogic> rules;
    private final Domains domains;
    private final Map<RuleLogic, Reasoning> reasonings = new HashMap<>();
    private final Set<RuleLogic> busy = new HashSet<>();

    Givers(List<RuleLogic> rules, Domains domains) {
        this.rules = rules;
        this.domains = domains;
    }

    /** What is known of a rule, together with what others give to it. */
    Reasoning reasoning(RuleLogic rule) {
        Reasoning known = reasonings.get(rule);
        if (known != null) {
            return known;
        }
        busy.add(rule);
        Reasoning reasoning = Reasoning.of(rule, domains, this);
        busy.remove(rule);
        reasonings.put(rule, reasoning);
        return reasoning;
    }

    /** Whether any rule gives what a pattern of such a type asks for; true for all other types. */
    boolean isGiven(Slot slot, State state) {
        Set<String> types = MADE_OF.get(slot.type());
        return types == null || rules.stream().anyMatch(rule -> gives(rule, types, slot, state));
    }

    private static boolean gives(RuleLogic rule, Set<String> types, Slot slot, State state) {
        return rule.rule().gives().stream()
                .anyMatch(gift -> types.contains(gift.type())
                        && gift.values().entrySet().stream()
                                .allMatch(
                                        value -> admits(state, slot.name() + "." + value.getKey(), value.getValue())));
    }

    private static boolean admits(State state, String key, String word) {
        return state.stated(key)
                .filter(values -> values.isApartFrom(new WordValues(Set.of(word), false, Optional.empty())))
                .isEmpty();
    }

    @Override
    public Optional<Values> values(Quantity quantity, State state) {
        Optional<Slot> slot = quantity.slot()
                .filter(one -> quantity.key().equals(one.name() + "." + quantity.property()))
                .filter(one -> MADE_OF.containsKey(one.type()));
        int argument = switch (slot.map(Slot::type).orElse("") + "." + quantity.property()) {
            case "NamedValue.value" -> 2;
            case "EarlierEntry.amount", "RedPacketOwed.amount" -> 1;
            case "RedPacketOwed.shares" -> 2;
            default -> 0;
        };
        return argument == 0 ? Optional.empty() : slot.flatMap(one -> values(one, argument, state));
    }

    private Optional<Values> values(Slot slot, int argument, State state) {
        NumberValues values = NumberValues.all(true).not();
        boolean whole = true;
        for (RuleLogic rule : rules) {
            Optional<Gift> gift = rule.rule().gives().stream()
                    .filter(one -> one.type().equals(slot.type()))
                    .findFirst();
            if (gift.isPresent() && gives(rule, Set.of(slot.type()), slot, state)) {
                Optional<NumberValues> given = given(rule, argument, slot.type());
                if (given.isEmpty()) {
                    return Optional.empty();
                }
                whole &= given.get().whole();
                values = new NumberValues(values.stretches().union(given.get().stretches()), whole);
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /** What a rule gives; empty if it may be anything. */
    private Optional<NumberValues> given(RuleLogic rule, int argument, String type) {
        String verb = rule.rule().verb();
        if (BY_WAGE.contains(verb)) {
            return Optional.of(NumberValues.of(">=", Exact.ZERO, false));
        }
        int at = type.equals("EarlierEntry") && verb.equals("figure") ? 2 : argument;
        boolean written = type.equals("EarlierEntry");
        if (written && !(at < rule.arguments().size())) {
            return Optional.of(NumberValues.of(Exact.ZERO, true));
        }
        Optional<Operand> operand =
                at < rule.arguments().size() ? rule.arguments().get(at) : Optional.empty();
        if (written && operand.filter(Operand.Word.class::isInstance).isPresent()) {
            return Optional.of(NumberValues.of(Exact.ZERO, true));
        }
        if (busy.contains(rule) || !(operand.orElse(null) instanceof Operand.Figure figure)) {
            return Optional.empty();
        }
        Range<Exact> span = reasoning(rule).state().span(figure.linear());
        boolean whole = Types.isWhole(figure.type());
        return Optional.of(NumberValues.of(
                written && !whole ? Ranges.rising(span, number -> Calculation.round(number, WRITTEN_DECIMALS)) : span,
                whole));
    }
}
