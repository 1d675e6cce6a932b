package io.kaohe.fact;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Set;

/** The arrays of the facts document: their names and the records they hold. */
public final class FactKinds {
    private static final ImmutableMap<String, Class<? extends Fact>> KINDS =
            ImmutableMap.<String, Class<? extends Fact>>builder()
                    .put("agents", Agent.class)
                    .put("shifts", Shift.class)
                    .put("leaves", Leave.class)
                    .put("absences", Absence.class)
                    .put("redPackets", RedPacket.class)
                    .put("complaints", Complaint.class)
                    .put("callBacks", CallBack.class)
                    .put("chatAudits", ChatAudit.class)
                    .put("inspections", Inspection.class)
                    .put("sales", Sales.class)
                    .put("orders", Order.class)
                    .put("shipments", Shipment.class)
                    .put("afterSales", AfterSales.class)
                    .put("misconduct", Misconduct.class)
                    .put("files", CustomerFiles.class)
                    .put("awards", Award.class)
                    .put("history", History.class)
                    .put("marks", Mark.class)
                    .put("metrics", Metric.class)
                    .put("adjustments", Adjustment.class)
                    .buildOrThrow();

    /** Kinds of which an agent has at most one fact of the same key. */
    private static final Set<String> ONCE = Set.of("agents", "sales", "orders", "files", "history", "marks", "metrics");

    /** Kinds that no waiver can take away: who the team is, and what people entered themselves. */
    private static final Set<String> NOT_WAIVABLE = Set.of("agents", "team", "adjustments");

    private FactKinds() {}

    /** From the name of the array to the record, in the order of the contract. Waivers are not facts. */
    public static ImmutableMap<String, Class<? extends Fact>> all() {
        return KINDS;
    }

    /** Whether a second fact of this kind with the same key is an error. */
    public static boolean isOnce(String array) {
        return ONCE.contains(array);
    }

    /** Whether a waiver may name a fact of this kind. */
    public static boolean isWaivable(String array) {
        return !NOT_WAIVABLE.contains(array);
    }

    /** The names of all arrays. */
    public static List<String> arrays() {
        return KINDS.keySet().asList();
    }
}
