package io.kaohe.report;

import io.kaohe.fact.EntryKind;
import io.kaohe.report.Remark.Kind;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.MoneyWay;
import io.kaohe.settlement.Note;
import io.kaohe.settlement.Waived;
import io.kaohe.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a report says about an entry: what it is, its amount, and the remarks below it. */
public final class EntryWords {
    private static final int FACTS_SHOWN = 3;

    private final Lexicon lexicon;
    private final Language language;
    private final boolean hasFund;

    /** @param hasFund whether fines go into the team's fund */
    public EntryWords(Language language, boolean hasFund) {
        this.lexicon = Lexicon.of(language);
        this.language = language;
        this.hasFund = hasFund;
    }

    /** The kind, with the code or the shares. */
    public String what(Entry entry) {
        String kind = kind(entry.kind());
        if (entry.code().isPresent()) {
            return lexicon.say("entry.coded", kind, lexicon.code(entry.code().get()));
        }
        if (entry.shares().isPresent()) {
            String shares = Integer.toString(entry.shares().getAsInt());
            return lexicon.say("entry.shared", kind, shares, lexicon.counted("shares", shares));
        }
        return kind;
    }

    /** The kind; of money, with who pays or gets it. */
    String kind(EntryKind kind) {
        return lexicon.say(kind == EntryKind.FINE && hasFund ? "kind.FINE.fund" : "kind." + kind);
    }

    /** The amount, without its unit; money with the sign that it has for the agent. */
    public String number(Entry entry) {
        if (entry.amount().isEmpty()) {
            return entry.waived().isPresent() ? lexicon.say("amount.waived") : "";
        }
        return sign(entry.kind(), entry.amount().get()) + entry.amountText();
    }

    public String unit(EntryKind kind, String number) {
        return number.isEmpty() ? "" : lexicon.counted("unit." + kind.unit(), number);
    }

    /** The paragraphs below the entry, the last of them with the references of its facts. */
    List<Remark> remarks(Entry entry) {
        List<Remark> remarks = new ArrayList<>(remarksButFacts(entry));
        if (!entry.facts().isEmpty()) {
            remarks.add(new Remark(Kind.FACTS, lexicon.say("entry.facts", facts(entry.facts()))));
        }
        return remarks;
    }

    /** The paragraphs that are not about its facts: why, remarks of other clauses, that it was forgiven. */
    List<Remark> remarksButFacts(Entry entry) {
        List<Remark> remarks = new ArrayList<>();
        remarks.add(new Remark(Kind.REASON, reason(entry)));
        entry.notes().forEach(note -> remarks.add(new Remark(Kind.NOTE, note(note))));
        entry.waived().ifPresent(waived -> remarks.add(new Remark(Kind.WAIVED, forgiven(entry.kind(), waived))));
        return remarks;
    }

    String reason(Entry entry) {
        return entry.reason().in(language);
    }

    /** A remark of another clause, and which. */
    String note(Note note) {
        return lexicon.say("entry.note", note.text().in(language), note.clause());
    }

    /** The amount before the entry was forgiven, without its unit; empty if it was not, or has none. */
    String before(Entry entry) {
        return entry.waived()
                .flatMap(Waived::amount)
                .map(amount -> sign(entry.kind(), amount) + Amounts.text(entry.kind(), amount))
                .orElse("");
    }

    /** The texts of the paragraphs that are not about its facts. */
    public List<String> why(Entry entry) {
        return remarksButFacts(entry).stream().map(Remark::text).toList();
    }

    private String sign(EntryKind kind, BigDecimal amount) {
        if (amount.signum() == 0) {
            return "";
        }
        return switch (MoneyWay.of(kind)) {
            case TO_THE_AGENT -> "+";
            case FROM_THE_AGENT -> "-";
            case NONE -> "";
        };
    }

    /** That it was forgiven, why and by whom; empty if it was not. */
    String waived(Entry entry) {
        return entry.waived().map(waived -> forgiven(entry.kind(), waived)).orElse("");
    }

    private String forgiven(EntryKind kind, Waived waived) {
        String before = waived.amount()
                .map(amount -> Amounts.text(kind, amount))
                .map(number -> lexicon.say("amount", number, unit(kind, number)).strip())
                .orElseGet(() -> lexicon.say("entry.struckOut"));
        return lexicon.say("entry.waived", before, waived.reason(), waived.approvedBy());
    }

    /** The references, or the first of many and how many more there are. */
    String facts(List<String> facts) {
        boolean all = facts.size() <= FACTS_SHOWN + 1;
        String shown = String.join(lexicon.say("list.separator"), all ? facts : facts.subList(0, FACTS_SHOWN));
        return all ? shown : lexicon.say("list.more", shown, Integer.toString(facts.size() - FACTS_SHOWN));
    }
}
