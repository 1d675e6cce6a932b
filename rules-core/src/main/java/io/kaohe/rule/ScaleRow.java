package io.kaohe.rule;

import io.kaohe.number.Exact;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Words;

/** A row of a table whose rows lie on a scale. */
public interface ScaleRow extends TableRow {
    /** Where the row lies. */
    Scale scale();

    /**
     * Whether a number falls into this row.
     *
     * @throws PolicyException if it falls into no row of the table, which a rule must not pass over in silence
     */
    default boolean covers(Number number) {
        return scale().covers(Exact.of(number));
    }

    /** How much of an amount, counted from 0, falls into this row: the base of a marginal rate. */
    default Exact part(Number amount) {
        return scale().row().part(Exact.of(amount));
    }

    /** The limits of the row in words: {@code at least 0.95, less than 0.98}. */
    default Words bounds() {
        return scale().words();
    }
}
