package io.kaohe.scenario;

import io.kaohe.Policy;
import java.time.YearMonth;

/** The month that facts are of when nobody says otherwise. */
final class DefaultMonth {
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    private DefaultMonth() {}

    /** March 2024, or the first month in which the policy is in force if that is later. */
    static YearMonth of(Policy policy) {
        return policy.effective().isAfter(MARCH) ? policy.effective() : MARCH;
    }
}
