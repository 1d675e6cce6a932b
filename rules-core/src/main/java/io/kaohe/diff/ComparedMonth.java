package io.kaohe.diff;

/** A month that both versions settle. */
public record ComparedMonth(String source, PolicyVersion before, PolicyVersion after, SettlementDiff diff)
        implements MonthImpact {
    static ComparedMonth of(String source, SettledMonth before, SettledMonth after) {
        return new ComparedMonth(
                source, before.version(), after.version(), SettlementDiff.of(before.settlement(), after.settlement()));
    }

    @Override
    public boolean isDifference() {
        return !diff.isEmpty();
    }
}
