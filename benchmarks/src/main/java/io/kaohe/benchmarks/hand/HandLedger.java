package io.kaohe.benchmarks.hand;

import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Fact;
import io.kaohe.fact.TeamMonth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of one agent while they are written. */
final class HandLedger {
    private final TeamMonth month;
    private final BigDecimal dates;
    private final BigDecimal wage;
    private final List<HandEntry> entries = new ArrayList<>(12);

    HandLedger(TeamMonth month, BigDecimal wage) {
        this.month = month;
        this.wage = wage;
        this.dates = BigDecimal.valueOf(month.period().lengthOfMonth());
    }

    /** Money, unless it is nothing. */
    void money(
            EntryKind kind,
            int clause,
            @Nullable LocalDate date,
            BigDecimal amount,
            List<String> facts,
            Reason reason) {
        BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
        if (cents.signum() != 0) {
            entries.add(new HandEntry(kind, clause, date, cents, 0, "", facts, reason, null));
        }
    }

    /** So many daily wages. */
    void dailyWages(
            EntryKind kind,
            int clause,
            @Nullable LocalDate date,
            BigDecimal count,
            List<String> facts,
            String sentence,
            Object about) {
        BigDecimal amount = wage.multiply(count).divide(dates, 2, RoundingMode.HALF_UP);
        money(kind, clause, date, amount, facts, Reason.of(sentence, about, count, wage, dates, amount));
    }

    void packet(int clause, LocalDate date, BigDecimal amount, List<String> facts, Reason reason) {
        BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
        entries.add(new HandEntry(
                EntryKind.RED_PACKET, clause, date, cents, Packets.SHARES, "", facts, reason, Packets.NOTE));
    }

    void absence(int clause, LocalDate date, BigDecimal days, List<String> facts, Reason reason) {
        BigDecimal plain = days.stripTrailingZeros();
        if (plain.signum() != 0) {
            entries.add(new HandEntry(
                    EntryKind.ABSENCE,
                    clause,
                    date,
                    plain.scale() < 0 ? plain.setScale(0) : plain,
                    0,
                    "",
                    facts,
                    reason,
                    null));
        }
    }

    void code(EntryKind kind, int clause, @Nullable LocalDate date, String code, List<String> facts, Reason reason) {
        entries.add(new HandEntry(kind, clause, date, null, 0, code, facts, reason, null));
    }

    List<HandEntry> sorted() {
        HandEntry[] all = entries.toArray(HandEntry[]::new);
        Arrays.sort(all);
        return List.of(all);
    }

    List<String> fact(Fact fact) {
        return List.of(month.reference(fact));
    }

    String reference(Fact fact) {
        return month.reference(fact);
    }

    /** References in their order, each once. */
    static List<String> sorted(List<String> references) {
        String[] all = references.toArray(String[]::new);
        Arrays.sort(all);
        int kept = 0;
        for (String one : all) {
            if (kept == 0 || !all[kept - 1].equals(one)) {
                all[kept++] = one;
            }
        }
        return List.of(kept == all.length ? all : Arrays.copyOf(all, kept));
    }
}
