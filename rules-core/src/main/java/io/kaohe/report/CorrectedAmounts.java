package io.kaohe.report;

import io.kaohe.correction.Correction;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.Entry;
import java.math.BigDecimal;
import java.util.Optional;

/** What corrections say in numbers; of money with the sign that it has for the agent. */
record CorrectedAmounts(Lexicon lexicon, EntryWords words) {
    /** What an entry comes to; what it is, for one without an amount; that there is none. */
    String withUnit(EntryKind kind, Optional<Entry> entry) {
        return entry.map(one -> {
                    String number = words.number(one);
                    return one.amount().isPresent()
                            ? lexicon.say("amount", number, words.unit(kind, number))
                                    .stripTrailing()
                            : words.what(one);
                })
                .orElseGet(() -> lexicon.say("corrections.nothing"));
    }

    /** By how much the entry is another one, where its kind adds up; else empty. */
    String difference(Correction correction) {
        EntryKind kind = correction.kind();
        BigDecimal difference = kind.unit() == Unit.MONEY
                ? correction.money()
                : kind.isTotalled() ? correction.amount().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
        return difference.signum() == 0 ? "" : signed(kind, difference);
    }

    /** An amount of money with its unit. */
    String money(BigDecimal amount) {
        String number = signed(EntryKind.WAGE, amount);
        return number + " " + words.unit(EntryKind.WAGE, number);
    }

    private static String signed(EntryKind kind, BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + Amounts.text(kind, amount);
    }
}
