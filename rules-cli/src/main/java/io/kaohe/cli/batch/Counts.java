package io.kaohe.cli.batch;

/**
 * How much went through a batch.
 *
 * @param documents facts documents, rejected ones included
 * @param rejected those of them that were rejected
 * @param agents agent-months that were settled, by however many policies
 * @param entries of the settlements
 */
public record Counts(long documents, long rejected, long agents, long entries) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts plus(Counts more) {
        return new Counts(
                documents + more.documents, rejected + more.rejected, agents + more.agents, entries + more.entries);
    }

    public long settled() {
        return documents - rejected;
    }
}
