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
 * @param id by which appeals and waivers name it, made from what it says (see {@link EntryId}), so that it is the same
 *     whenever the month is settled again to the same; empty as long as the entry is in no settlement
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
        String id,
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

    /** An entry that is in no settlement yet. */
    public Entry(
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
        this("", kind, clause, rule, date, amount, shares, code, facts, reason, notes, waived);
    }

    /** The amount before it was forgiven; empty for kinds without one. */
    public Optional<BigDecimal> originalAmount() {
        return waived.isPresent() ? waived.get().amount() : amount;
    }

    /** The same entry under this id. */
    public Entry identified(String name) {
        return new Entry(name, kind, clause, rule, date, amount, shares, code, facts, reason, notes, waived);
    }

    /** The amount as the settlement document writes it; empty for kinds without one. */
    public String amountText() {
        return amount.map(value -> Amounts.text(kind, value)).orElse("");
    }

    /** The same entry, forgiven: an amount becomes 0 and is kept in {@code waived}. */
    public Entry waivedBy(String why, String approvedBy) {
        Optional<BigDecimal> nothing = amount.map(value -> Amounts.rounded(kind, BigDecimal.ZERO));
        return new Entry(
                id,
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
