package io.kaohe.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the deductions of a clause are for. A law may limit penalties and leave the others alone. */
public enum Deducts {
    /** A penalty, or a loss made good: whatever is not one of the others. */
    PENALTY,
    /** The wage of days on which the agent did not work, in proportion. */
    DAYS_NOT_WORKED,
    /** The agent's own part of a premium that the company pays on, such as that of the social insurance. */
    CONTRIBUTION;

    /** The names of all, as {@code policy.yaml} has them. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Deducts::label).toList();
    }

    /** The one of that name. */
    public static Optional<Deducts> of(String label) {
        return Arrays.stream(values()).filter(one -> one.label().equals(label)).findFirst();
    }

    /** Its name in {@code policy.yaml}, e.g. {@code days-not-worked}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
