package io.kaohe.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.event.Reload;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Statement;
import io.kaohe.text.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Threads settle while the policy changes under them. {@code -Dkaohe.reloads=5000} makes it a long run; what was measured
 * is printed every tenth of the way.
 */
class ReloadUnderLoadTest {
    private static final int RELOADS = Integer.getInteger("kaohe.reloads", 200);
    private static final int THREADS = 8;

    /** The policy in force, and the one before it whose library a variable still names. */
    private static final int MOST_LOADERS = 2;

    /** What the virtual machine and the compiler load once, sooner or later; a reload of this policy loads ten classes. */
    private static final int LATE_CLASSES = 500;

    /** How often each thread may settle while a version is compiled, and again once it is in force. */
    private static final int TIMES = 4;

    @TempDir
    private Path folder;

    private final Semaphore turns = new Semaphore(0);
    private volatile int written = 1;
    private volatile boolean done;

    @Test
    void eachSettlementIsByOneVersionAndWhatIsNotInForceAnyMoreIsGone() throws Exception {
        TwoNumbers.write(folder, 1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (WatchedLibrary library = WatchedLibrary.builder(folder)
                .rest(Duration.ZERO)
                .pause(millis -> turns.release(THREADS * TIMES))
                .open()) {
            List<Future<Integer>> settled = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                settled.add(threads.submit(() -> settle(library)));
            }
            int early = reload(library, 2, RELOADS / 10);
            int late = reload(library, RELOADS / 10 + 1, RELOADS + 1);
            done = true;
            turns.release(THREADS);

            int times = 0;
            for (Future<Integer> one : settled) {
                times += one.get();
            }
            assertThat(times).isGreaterThan(RELOADS * THREADS);
            assertThat(alive("io.kaohe.gate.PolicyClassLoader")).isLessThanOrEqualTo(MOST_LOADERS);
            assertThat(late - early).isLessThan(LATE_CLASSES);
        } finally {
            done = true;
            threads.shutdownNow();
        }
    }

    /** @return how many classes are loaded in the end */
    private int reload(WatchedLibrary library, int from, int to) throws IOException, JMException {
        for (int version = from; version <= to; version++) {
            TwoNumbers.write(folder, version);
            written = version;
            Reload reload = library.reload();
            turns.release(THREADS * TIMES);
            assertThat(reload.problems()).isEmpty();
            assertThat(reload.changes()).hasSize(1);
            if (version % Math.max(RELOADS / 10, 1) == 0) {
                print(version);
            }
        }
        alive("");
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    /** Settles by whatever is in force, and looks whether all of it is of one version, and that of none before. */
    private int settle(WatchedLibrary library) throws InterruptedException {
        int times = 0;
        int last = 1;
        while (!done) {
            turns.acquire();
            int number = numberIn(library.inForce("test-policy", TwoNumbers.PERIOD));
            assertThat(number).isBetween(last, written);
            last = number;
            times++;
        }
        return times;
    }

    /** The number of a version, which all of its rules, its table and its words have to give. */
    private static int numberIn(Policy policy) {
        Statement statement = policy.settle(TwoNumbers.MONTH).of("A01");
        int number = statement.entries().get(0).amount().orElseThrow().intValueExact();
        assertThat(statement.entries()).hasSize(2);
        assertThat(statement.entries()).extracting(Entry::amountText).containsOnly(number + ".00");
        assertThat(statement.entries())
                .extracting(entry -> entry.reason().in(Language.EN))
                .containsOnly("version " + number);
        return number;
    }

    private void print(int version) throws JMException {
        int loaders = alive("io.kaohe.gate.PolicyClassLoader");
        if (RELOADS > 200) {
            System.out.println(version + " reloads: " + loaders + " loaders of policies, "
                    + ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() + " classes, "
                    + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024 + " KiB of heap, "
                    + metaspace() / 1024 + " KiB of metaspace");
        }
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }

    /** How many objects of a type there are after a full collection. */
    private static int alive(String type) throws JMException {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return histogram
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells.length >= 4 && cells[3].equals(type))
                .mapToInt(cells -> Integer.parseInt(cells[1]))
                .sum();
    }
}
