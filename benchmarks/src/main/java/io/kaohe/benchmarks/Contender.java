package io.kaohe.benchmarks;

import io.kaohe.Policy;
import io.kaohe.benchmarks.hand.DingTalkByHand;
import io.kaohe.benchmarks.hand.HandStatement;
import io.kaohe.benchmarks.work.TeamMonths;
import io.kaohe.catalog.Catalog;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Statement;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What settles the months of the policy {@code dingtalk-team} in a comparison. */
public enum Contender {
    /** The library. */
    KAOHE {
        @Override
        public Function<TeamMonth, Map<String, Map<EntryKind, BigDecimal>>> settling() {
            Policy policy = Catalog.policies().inForce("dingtalk-team", TeamMonths.PERIOD);
            return month -> {
                Map<String, Map<EntryKind, BigDecimal>> totals = new TreeMap<>();
                for (Statement statement : policy.settle(month).statements()) {
                    totals.put(statement.agent(), statement.totals());
                }
                return totals;
            };
        }
    },

    /** Java written by hand, as fast as it goes with the same entries. */
    BY_HAND {
        @Override
        public Function<TeamMonth, Map<String, Map<EntryKind, BigDecimal>>> settling() {
            return month -> {
                Map<String, Map<EntryKind, BigDecimal>> totals = new TreeMap<>();
                for (HandStatement statement : DingTalkByHand.settle(month)) {
                    totals.put(statement.agent(), statement.totals());
                }
                return totals;
            };
        }
    };

    /** Settles a month, with all entries, to the sums of each agent. */
    public abstract Function<TeamMonth, Map<String, Map<EntryKind, BigDecimal>>> settling();
}
