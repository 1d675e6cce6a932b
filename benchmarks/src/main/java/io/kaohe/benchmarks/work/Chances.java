package io.kaohe.benchmarks.work;

/**
 * How often what happens, in per cent.
 *
 * @param lapse of shifts
 * @param missed of shifts
 * @param unsent of red packets
 * @param seldom of agents for each thing that happens to few of them
 */
public record Chances(int lapse, int missed, int unsent, int seldom) {
    /** As in a team in good order. */
    public static final Chances USUAL = new Chances(8, 2, 5, 6);

    /** So much that every clause is met again and again. */
    public static final Chances EVENTFUL = new Chances(15, 15, 40, 45);
}
