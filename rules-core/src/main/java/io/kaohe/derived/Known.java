package io.kaohe.derived;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;

/** All that is known of a month at some point of a settlement: its facts, and what was derived so far. */
public interface Known {
    YearMonth period();

    /** The ids of the items of an inspection form. */
    List<String> items(String form);

    /** Everything known of a type, in a fixed order. */
    <T> List<T> all(Class<T> type);

    /** What several derivations need of the facts, worked out by the first that asks. */
    <T> T once(Class<T> type, Supplier<T> work);
}
