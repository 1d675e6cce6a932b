package io.kaohe.engine;

import io.kaohe.policy.SettlementLimits;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Words;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a settlement has cost so far. Drools cannot be stopped while it holds facts against each other; so the conditions
 * of rules that come out of a folder count themselves, and every so many of them look at the time. This is the one place
 * that does: the time decides whether there is a settlement, never what is in it.
 */
public final class Effort {
    private static final ThreadLocal<@Nullable Effort> CURRENT = new ThreadLocal<>();

    private static final int STEPS_BETWEEN_LOOKS = 4096;

    private final SettlementLimits limits;
    private final String policy;
    private final long start = System.nanoTime();
    private int steps;
    private int firings;

    private Effort(SettlementLimits limits, String policy) {
        this.limits = limits;
        this.policy = policy;
    }

    /** Does work that is given up, with a {@link PolicyException}, when it takes longer than the limits allow. */
    static <T> T within(SettlementLimits limits, String policy, Supplier<T> work) {
        Effort outer = CURRENT.get();
        CURRENT.set(new Effort(limits, policy));
        try {
            return work.get();
        } finally {
            CURRENT.set(outer);
        }
    }

    /** One condition is looked at, for this thread's settlement; generated code calls it. */
    public static void step() {
        Effort effort = CURRENT.get();
        if (effort != null && ++effort.steps >= STEPS_BETWEEN_LOOKS) {
            effort.steps = 0;
            effort.look();
        }
    }

    /** How often rules may still fire. */
    static int firingsLeft() {
        Effort effort = CURRENT.get();
        return effort == null ? Integer.MAX_VALUE : effort.limits.firings() - effort.firings;
    }

    /** Rules fired so often. */
    static void fired(int times) {
        Effort effort = CURRENT.get();
        if (effort != null) {
            effort.firings += times;
        }
    }

    private void look() {
        if (System.nanoTime() - start > limits.time().toNanos()) {
            throw PolicyException.of(
                    "too-slow",
                    Words.of(
                            "the settlement under " + policy + " takes longer than "
                                    + limits.time().toMillis() + " ms and is given up",
                            "按制度 " + policy + " 结算超过 " + limits.time().toMillis() + " 毫秒，已放弃"),
                    Words.of("a rule holds too many facts against each other.", "有规则把过多的记录两两比较。"));
        }
    }
}
