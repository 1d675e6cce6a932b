package io.kaohe.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of rules that a clause can begin with. */
public enum RuleSample {
    /** Each of some facts costs a fixed amount. */
    FINE,
    /** An amount goes by tiers, in a table. */
    TIERS,
    /** Days of something cost daily wages. */
    DEDUCTION,
    /** Something gives or takes points. */
    POINTS,
    /** A month without something earns a bonus. */
    BONUS,
    /** Each part of an amount earns at its rate, in a table. */
    COMMISSION,
    /** Something that happens again has a consequence without an amount. */
    SANCTION,
    /** Facts of a type that the policy declares cost a fixed amount. */
    OWN_FACTS;

    /** Its name on the command line and in documents, {@code own-facts}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that name, in capitals or small letters; empty if there is none. */
    public static Optional<RuleSample> named(String word) {
        return Arrays.stream(values())
                .filter(sample -> sample.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The names of all. */
    public static List<String> allWords() {
        return Arrays.stream(values()).map(RuleSample::word).toList();
    }
}
