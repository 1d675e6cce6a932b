package io.kaohe.probe;

import io.kaohe.number.Exact;
import io.kaohe.policy.Table;
import io.kaohe.problem.Place;
import java.util.List;

/**
 * Where two rows of a table with a scale meet, as one of them says it.
 *
 * @param keys the keys of the rows
 * @param sign of the limit: {@code >=} for from, {@code >} for over, {@code <=} for up to, {@code <} for below
 * @param number as it stands in the cell
 * @param value that number
 * @param outermost whether the table has no row beyond: whoever looks such a number up is refused
 */
record TableBound(
        Table table, List<String> keys, Place place, String sign, String number, Exact value, boolean outermost) {
    /** Whether another row says the same: below 10 and from 10. */
    boolean isSaidBy(TableBound other) {
        return keys.equals(other.keys) && value.equals(other.value) && includesBelow() == other.includesBelow();
    }

    /** Whether the number itself belongs to what is below it. */
    private boolean includesBelow() {
        return sign.equals("<=") || sign.equals(">");
    }
}
