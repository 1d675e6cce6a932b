package io.kaohe.benchmarks.hand;

import java.util.List;

/**
 * Why an entry is there, as data: which sentence says it, and its values.
 *
 * @param sentence as the policy's words name it, e.g. {@code DT10.leave}
 */
public record Reason(String sentence, List<Object> values) {
    static Reason of(String sentence, Object... values) {
        return new Reason(sentence, List.of(values));
    }
}
