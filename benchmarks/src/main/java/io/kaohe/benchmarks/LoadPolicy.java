package io.kaohe.benchmarks;

import io.kaohe.benchmarks.work.Chances;
import io.kaohe.benchmarks.work.TeamMonths;

/** A process that loads a policy that was compiled before, and settles the month of one agent by it. */
public final class LoadPolicy {
    private LoadPolicy() {}

    public static void main(String[] arguments) {
        System.out.println(Contender.KAOHE.settling().apply(TeamMonths.team(1, 1, Chances.USUAL)));
    }
}
