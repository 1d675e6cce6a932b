package io.kaohe.correction;

import io.kaohe.settlement.Settlement;

/** What a settlement was come to from: the SHA-256 of what the policy says and of what the facts say. */
public record Fingerprints(String policy, String facts) {
    static Fingerprints of(Settlement settlement) {
        return new Fingerprints(settlement.policyFingerprint(), settlement.factsFingerprint());
    }
}
