package io.kaohe.event;

/**
 * Is told what happens in the library; {@code Policy.telling} and {@code PolicyLibrary.telling} say to whom.
 *
 * <p>Each settlement that begins ends with exactly one of {@link #settled}, {@link #rejected(SettlementRejected)} and
 * {@link #failed}, on the same thread; those of other threads come in between. A listener is called while its caller waits, so it should be
 * quick. What it throws is logged and otherwise of no consequence, save an {@link Error} that is not a
 * {@link LinkageError}: watching never changes a settlement.
 */
public interface Listener {
    /** A settlement begins. */
    default void begun(SettlementBegun settlement) {}

    /** A month was settled. */
    default void settled(SettlementFinished settlement) {}

    /** A month was not settled, because of its facts or of a rule. */
    default void rejected(SettlementRejected settlement) {}

    /** A month was not settled, because of a defect. */
    default void failed(SettlementFailed settlement) {}

    /** A document could not be read; told by {@link DocumentRejected#told} alone. */
    default void rejected(DocumentRejected document) {}

    /** A folder of policies changed: other policies are in force, or the files have problems, or both. */
    default void reloaded(Reload reload) {}
}
