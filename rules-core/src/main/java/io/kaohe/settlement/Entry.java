package io.kaohe.settlement;

import io.kaohe.fact.EntryKind;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of a settlement.
 *
 * @param kind what kind of line; it says which way an amount goes and what it is measured in
 * @param clause the clause that asks for it; empty for a notice of the library's own
 * @param rule the name of the rule that wrote it, or what stood in for one; a document of others may lack it
 * @param date the date of the one dated fact that it is about; empty for an entry about the month
 * @param amount rounded; money is never negative; empty for kinds without an amount
 * @param shares of a red packet, into how many shares it is divided; else empty
 * @param code what is found, sanctioned, noticed or measured, in capitals; empty for other kinds
 * @param facts the references of the facts it rests on, sorted
 * @param reason why, with the numbers in it
 * @param notes remarks that other clauses put on it
 * @param waived that it was forgiven; the amount is then 0
 */
public record Entry(
        EntryKind kind,
        Optional<String> clause,
        Optional<String> rule,
        Optional<LocalDate> date,
        Optional<BigDecimal> amount,
        OptionalInt shares,
        Optional<String> code,
        List<String> facts,
        Words reason,
        List<Note> notes,
        Optional<Waived> waived) {
    public Entry {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }

    /** The amount as the settlement document writes it; empty for kinds without one. */
    public String amountText() {
        return amount.map(value -> Amounts.text(kind, value)).orElse("");
    }

    /** The same entry, forgiven: an amount becomes 0 and is kept in {@code waived}. */
    public Entry waivedBy(String why, String approvedBy) {
        Optional<BigDecimal> nothing = amount.map(value -> Amounts.rounded(kind, BigDecimal.ZERO));
        return new Entry(
                kind,
                clause,
                rule,
                date,
                nothing,
                shares,
                code,
                facts,
                reason,
                notes,
                Optional.of(new Waived(amount, why, approvedBy)));
    }
}
