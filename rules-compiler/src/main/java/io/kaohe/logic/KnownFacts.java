package io.kaohe.logic;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.kaohe.derived.AbsenceYear;
import io.kaohe.derived.NthComplaint;
import io.kaohe.derived.NthLapse;
import io.kaohe.derived.WorkWeek;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Role;
import io.kaohe.number.Exact;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the library's own types say twice: properties that follow from others of the same fact. */
final class KnownFacts {
    private static final int DAYS_OF_WEEK = 7;

    /** Properties that lead to what the fact is made of, whose properties the fact has itself. */
    private static final ImmutableSetMultimap<Class<?>, String> ITSELF =
            ImmutableSetMultimap.of(NthLapse.class, "lapse", NthComplaint.class, "complaint");

    private static final ImmutableMap<String, List<String>> NOT_MORE_THAN = ImmutableMap.of(
            "Standing", List.of("rank ranked", "nthOfTied tied", "tied ranked"),
            "NthLapse", List.of("nthInWeek nth"),
            "AbsenceYear", List.of("longestRunInMonth longestRun"),
            "Conformity", List.of("met checked"),
            "TeamDiscipline", List.of("offenders agents"),
            "ProperAgent", List.of("nth count"),
            "Order", List.of("refunded amount"));

    private KnownFacts() {}

    static boolean isItself(Class<?> type, String property) {
        return ITSELF.containsEntry(type, property);
    }

    /** The sum of other properties that a property is. */
    static Optional<Linear> sum(Slot slot, String property) {
        if (slot.known() == WorkWeek.class && property.equals("daysOff")) {
            return Optional.of(Linear.of(Exact.of(DAYS_OF_WEEK)).minus(Linear.of(slot.name() + ".daysOnDuty")));
        } else if (slot.known() == AbsenceYear.class && property.equals("total")) {
            return Optional.of(Linear.of(slot.name() + ".before").plus(Linear.of(slot.name() + ".inMonth")));
        }
        return Optional.empty();
    }

    /** The roles of agents proper, if a property says whether an agent is one. */
    static Optional<WordValues> proper(Quantity quantity) {
        boolean proper =
                quantity.slot().filter(slot -> slot.known() == Agent.class).isPresent()
                        && quantity.property().equals("proper");
        return proper
                ? Optional.of(WordValues.of(
                                Arrays.stream(Role.values()).map(Role::name).toList())
                        .only(Arrays.stream(Role.values())
                                .filter(role -> Agent.of("", "", role).isProper())
                                .map(Role::name)
                                .toList()))
                : Optional.empty();
    }

    /** Of a sum of two properties of one fact, one taken from the other: the values that it can have. */
    static Optional<NumberValues> difference(Linear linear, Slot slot, boolean whole) {
        for (String pair : NOT_MORE_THAN.getOrDefault(slot.type(), List.of())) {
            String less = slot.name() + "." + pair.substring(0, pair.indexOf(' '));
            String more = slot.name() + "." + pair.substring(pair.indexOf(' ') + 1);
            TreeMap<String, Exact> terms = new TreeMap<>();
            terms.put(less, Exact.ONE);
            terms.put(more, Exact.of(-1));
            Linear difference = new Linear(terms, Exact.ZERO);
            if (linear.terms().equals(difference.terms())) {
                return Optional.of(NumberValues.of("<=", Exact.ZERO, whole));
            } else if (linear.terms().equals(difference.times(Exact.of(-1)).terms())) {
                return Optional.of(NumberValues.of(">=", Exact.ZERO, whole));
            }
        }
        return Optional.empty();
    }

    /** Whether what is asked of one fact goes together: an order for which nobody was asked names no agent. */
    static boolean isPossible(Slot slot, State state) {
        return !slot.type().equals("Order")
                || !(isTrue(state.stated(slot.name() + ".silent"))
                        && isTrue(state.stated(slot.name() + ".hasAgentNumber")));
    }

    /** The same for what is asked, by the keys of the quantities. */
    static boolean excludes(Map<String, Values> asked) {
        return isTrue(Optional.ofNullable(asked.get("Order.silent")))
                && isTrue(Optional.ofNullable(asked.get("Order.hasAgentNumber")));
    }

    private static boolean isTrue(Optional<Values> values) {
        return values.filter(one -> one instanceof WordValues words
                        && !words.others()
                        && words.words().equals(Set.of("true")))
                .isPresent();
    }
}
