package io.kaohe.benchmarks;

import com.sun.management.ThreadMXBean;
import io.kaohe.benchmarks.work.Chances;
import io.kaohe.benchmarks.work.TeamMonths;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.TeamMonth;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A process in which one contender works, so that none learns from another: {@code Work CONTENDER AGENTS SIZE SECONDS}. It
 * prints the processor time and the bytes allocated for an agent-month, by the thread that settles, when it is warm, and
 * a digest of all totals.
 */
public final class Work {
    private static final double SECOND = 1e9;

    private Work() {}

    public static void main(String[] arguments) {
        Contender contender = Contender.valueOf(arguments[0]);
        int agents = Integer.parseInt(arguments[1]);
        int size = Integer.parseInt(arguments[2]);
        double seconds = Double.parseDouble(arguments[3]);

        List<TeamMonth> months = TeamMonths.of(Math.max(1, agents / size), size, Chances.USUAL);
        Function<TeamMonth, Map<String, Map<EntryKind, BigDecimal>>> settling = contender.settling();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long digest = digest(months, settling);

        long warm = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - warm < seconds * SECOND) {
            digest(months, settling);
        }
        long began = threads.getCurrentThreadCpuTime();
        long allocated = threads.getThreadAllocatedBytes(thread);
        int rounds = 0;
        long digests = 0;
        while (threads.getCurrentThreadCpuTime() - began < seconds * SECOND) {
            digests += digest(months, settling);
            rounds++;
        }
        long settled = (long) rounds * months.size() * size;
        if (digests != rounds * digest) {
            throw new IllegalStateException(contender + " does not come to the same totals each time");
        }
        System.out.println((threads.getCurrentThreadCpuTime() - began) / settled + " "
                + (threads.getThreadAllocatedBytes(thread) - allocated) / settled + " " + Long.toHexString(digest));
    }

    private static long digest(
            List<TeamMonth> months, Function<TeamMonth, Map<String, Map<EntryKind, BigDecimal>>> settling) {
        long digest = 0;
        for (TeamMonth month : months) {
            for (Map.Entry<String, Map<EntryKind, BigDecimal>> totals :
                    settling.apply(month).entrySet()) {
                digest = digest * 31 + totals.getKey().hashCode();
                for (Map.Entry<EntryKind, BigDecimal> total : totals.getValue().entrySet()) {
                    digest = digest * 31
                            + total.getKey().name().hashCode()
                            + total.getValue().hashCode();
                }
            }
        }
        return digest;
    }
}
