package io.kaohe.explanation;

import io.kaohe.Policy;
import io.kaohe.engine.Traced;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the rule of an agent's entry had matched. An entry made by hand, or by the library itself, has no trail. */
final class Trail {
    private final List<Traced> left;

    private Trail(List<Traced> left) {
        this.left = left;
    }

    static Trail of(Policy policy, TeamMonth month, String agent) {
        return new Trail(new ArrayList<>(policy.trace(month).stream()
                .filter(traced -> traced.agent().equals(agent))
                .toList()));
    }

    /** What led to an entry of the settlement; each trail is found once. */
    Optional<Traced> of(Entry entry) {
        Optional<Traced> found =
                left.stream().filter(traced -> isOf(traced.entry(), entry)).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    /** Whether they are the same but for a waiver. */
    private static boolean isOf(Entry written, Entry entry) {
        return written.rule().equals(entry.rule())
                && written.kind() == entry.kind()
                && written.date().equals(entry.date())
                && written.code().equals(entry.code())
                && written.facts().equals(entry.facts())
                && amount(written).equals(amount(entry))
                && written.reason().in(Language.EN).equals(entry.reason().in(Language.EN));
    }

    private static Optional<BigDecimal> amount(Entry entry) {
        return entry.waived()
                .flatMap(waived -> waived.amount())
                .or(entry::amount)
                .map(BigDecimal::stripTrailingZeros);
    }
}
