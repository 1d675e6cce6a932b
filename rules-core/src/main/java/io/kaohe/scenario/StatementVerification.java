package io.kaohe.scenario;

import java.util.List;

/** A statement to be verified; {@link PolicyVerification} is the way to it. */
public final class StatementVerification {
    private final SettlementVerification settlement;
    private final String about;

    StatementVerification(SettlementVerification settlement, String about) {
        this.settlement = settlement;
        this.about = about;
    }

    /**
     * Verifies that it has these entries, in any order, and no others; where the test is {@linkplain
     * PolicyVerification#under narrowed down}, no others of those clauses and of those that the entries name.
     *
     * @throws IllegalArgumentException if the policy does not have a clause that one of them names
     */
    public SettlementVerification toExactly(ExpectedEntry... entries) {
        return settlement.verify(about, List.of(entries));
    }

    /** Verifies that it has no entries. */
    public SettlementVerification toNothing() {
        return toExactly();
    }
}
