package io.kaohe.event;

import io.kaohe.policy.RuleInfo;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Settlement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One settlement under way, for those who are told of it, and for the log. Above debug the log has no word that comes out
 * of facts: the policy, the month, the team's id, codes of problems.
 */
public final class Observed {
    private static final Logger LOG = LoggerFactory.getLogger("io.kaohe.settlement");

    private final Told told;
    private final SettlementBegun begun;
    private final Map<String, Integer> firings = new TreeMap<>();

    private Observed(Told told, SettlementBegun begun) {
        this.told = told;
        this.begun = begun;
    }

    /**
     * Settles, and tells of it.
     *
     * @param fired is told each rule that fires, too
     * @param work settles, and tells the rules that fire to whom it is given
     */
    public static Settlement settle(
            Told told, SettlementBegun begun, Consumer<RuleInfo> fired, Function<Consumer<RuleInfo>, Settlement> work) {
        return new Observed(told, begun).settle(fired, work);
    }

    private Settlement settle(Consumer<RuleInfo> fired, Function<Consumer<RuleInfo>, Settlement> work) {
        told.tell(listener -> listener.begun(begun));
        long start = told.now();
        try {
            Settlement settlement = work.apply(told.isAnybody() ? fired.andThen(this::count) : fired);
            settled(settlement, told.since(start));
            return settlement;
        } catch (KaoheException e) {
            rejected(e, told.since(start));
            throw e;
        } catch (RuntimeException | Error e) {
            failed(e, told.since(start));
            throw e;
        }
    }

    /** A document is named by the program, perhaps after a person, and so below the level of others. */
    static void log(DocumentRejected document) {
        LOG.info("rejected a document: {}", codes(document.problems()));
        LOG.debug("rejected {}: {}", document.document(), document.problems());
    }

    private void count(RuleInfo rule) {
        firings.merge(rule.name(), 1, Integer::sum);
    }

    private void settled(Settlement settlement, Duration took) {
        int entries = settlement.team().entries().size()
                + settlement.statements().stream()
                        .mapToInt(statement -> statement.entries().size())
                        .sum();
        LOG.debug("settled {}: {} agents, {} entries", this, begun.agents(), entries);
        SettlementFinished event = new SettlementFinished(begun, entries, new TreeMap<>(firings), took);
        told.tell(listener -> listener.settled(event));
    }

    private void rejected(KaoheException rejection, Duration took) {
        LOG.info("rejected {}: {}", this, codes(rejection.problems()));
        LOG.debug("rejected {}", this, rejection);
        SettlementRejected event = new SettlementRejected(begun, rejection.problems(), took);
        told.tell(listener -> listener.rejected(event));
    }

    private void failed(Throwable cause, Duration took) {
        LOG.error("could not settle {}: {}", this, cause.getClass().getName());
        LOG.debug("could not settle {}", this, cause);
        SettlementFailed event = new SettlementFailed(begun, cause, took);
        told.tell(listener -> listener.failed(event));
    }

    /** Each code with how often it occurs. */
    private static Map<String, Long> codes(List<Problem> problems) {
        return problems.stream().collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
    }

    @Override
    public String toString() {
        return begun.team() + " " + begun.period() + " under " + begun.policy() + "@" + begun.effective();
    }
}
