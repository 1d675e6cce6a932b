package io.kaohe.diff;

/** What becomes of an entry under another version of the policy. */
public enum Change {
    /** It stands in both settlements, to the letter. */
    SAME,
    /** It comes to the same and is only told otherwise: by a rule of another name, or in other words. */
    REWORDED,
    /** It stands in both and is not the same; {@link EntryDiff#aspects()} says in what. */
    CHANGED,
    /** It stands in the later settlement only. */
    APPEARED,
    /** It stands in the earlier settlement only. */
    VANISHED;

    /** Whether the settlement says something else with it; other words alone do not count. */
    public boolean isDifference() {
        return this != SAME && this != REWORDED;
    }

    /** What it is when the two settlements change places. */
    public Change mirrored() {
        return switch (this) {
            case APPEARED -> VANISHED;
            case VANISHED -> APPEARED;
            case SAME, REWORDED, CHANGED -> this;
        };
    }
}
