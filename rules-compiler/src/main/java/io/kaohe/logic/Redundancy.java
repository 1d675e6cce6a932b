package io.kaohe.logic;

import com.google.common.collect.Range;
import io.kaohe.logic.Verdict.Kind;
import io.kaohe.logic.Verdict.Where;
import io.kaohe.number.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Conditions that always hold: because the quantity can have no other values, or because another condition of the same
 * pattern says more.
 *
 * <p>The end of what there can be, spelled out for a tier that has another limit, is not one of them: {@code minutes >= 1,
 * minutes <= 10} reads as the tier that it is.
 */
final class Redundancy {
    private final Domains domains;
    private final State state;
    private final Where where;

    Redundancy(Domains domains, State state, Where where) {
        this.domains = domains;
        this.state = state;
        this.where = where;
    }

    List<Verdict> check(List<Condition> conditions) {
        List<Verdict> found = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            Optional<Test.Within> within = condition.within();
            if (within.isPresent() && isLookedInto(within.get())) {
                check(conditions, i, within.get()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What a table, a setting or other rules happen to say now is no reason to leave a condition out. */
    private boolean isLookedInto(Test.Within within) {
        Quantity quantity = within.quantity();
        return quantity.slot()
                .filter(slot ->
                        domains.table(slot.type()).isPresent() || slot.type().equals("Settings"))
                .isEmpty();
    }

    private Optional<Verdict> check(List<Condition> conditions, int at, Test.Within within) {
        Condition condition = conditions.get(at);
        Values all = all(within.quantity());
        boolean alone = conditions.stream()
                        .filter(other -> isAbout(other, within.quantity()))
                        .count()
                == 1;
        if (within.values().containsAll(all)) {
            boolean spelledOut = !alone && all instanceof NumberValues numbers && isEnd(within.values(), numbers);
            return spelledOut
                    ? Optional.empty()
                    : Optional.of(verdict(condition, Optional.empty(), within.quantity(), Optional.of(all)));
        }
        for (int i = 0; i < conditions.size(); i++) {
            Condition other = conditions.get(i);
            if (i != at && isAbout(other, within.quantity())) {
                Values says =
                        other.within().map(Test.Within::values).orElse(all).and(all);
                boolean less = within.values().containsAll(says);
                boolean same = less
                        && other.within()
                                .filter(one ->
                                        one.values().containsAll(within.values().and(all)))
                                .isPresent();
                if (less && (!same || i < at)) {
                    return Optional.of(verdict(condition, Optional.of(other), within.quantity(), Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    /** What it can be by its type and by how it is worked out. */
    private Values all(Quantity quantity) {
        return state.bareOfGiven().of(quantity);
    }

    private static boolean isAbout(Condition condition, Quantity quantity) {
        return condition.within().filter(one -> one.quantity().equals(quantity)).isPresent();
    }

    /** Whether values begin or end just where all numbers do. */
    private static boolean isEnd(Values values, NumberValues all) {
        if (!(values instanceof NumberValues numbers)) {
            return false;
        }
        Optional<Range<Exact>> span = all.span();
        Optional<Range<Exact>> own = numbers.span();
        if (span.isEmpty() || own.isEmpty()) {
            return false;
        }
        boolean low = own.get().hasLowerBound()
                && span.get().hasLowerBound()
                && own.get().lowerEndpoint().equals(span.get().lowerEndpoint());
        boolean high = own.get().hasUpperBound()
                && span.get().hasUpperBound()
                && own.get().upperEndpoint().equals(span.get().upperEndpoint());
        return low || high;
    }

    private Verdict verdict(
            Condition condition, Optional<Condition> beside, Quantity quantity, Optional<Values> possible) {
        return new Verdict(
                Kind.ALWAYS, where, condition.start(), condition.end(), beside, Optional.of(quantity), possible);
    }
}
