package io.kaohe.diff;

import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Note;
import io.kaohe.settlement.Waived;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** In what two entries can differ that are of one agent, or of the team, and of one date. */
public enum Aspect {
    CLAUSE,
    KIND,
    CODE,
    AMOUNT,
    SHARES,
    /** Whether it was forgiven, and what was. */
    WAIVED,
    FACTS,
    /** Which other clauses put remarks on it. */
    NOTES,
    /** The name of the rule that wrote it. */
    RULE,
    /** The words of the reason and of the remarks, in either language. */
    REASON;

    /** Whether it is about how an entry is told, and not about what it comes to. */
    public boolean isWording() {
        return this == RULE || this == REASON;
    }

    boolean differs(Entry one, Entry other) {
        return !value(one).equals(value(other));
    }

    /** What the entry says of this, such that equal values mean the same. */
    Object value(Entry entry) {
        return switch (this) {
            case CLAUSE -> entry.clause();
            case KIND -> entry.kind();
            case CODE -> entry.code();
            case AMOUNT -> plain(entry.amount());
            case SHARES -> entry.shares();
            case WAIVED -> entry.waived().map(Aspect::plain);
            case FACTS -> entry.facts();
            case NOTES -> entry.notes().stream().map(Note::clause).toList();
            case RULE -> entry.rule();
            case REASON -> words(entry);
        };
    }

    private static Optional<BigDecimal> plain(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::stripTrailingZeros);
    }

    private static Waived plain(Waived waived) {
        return new Waived(plain(waived.amount()), waived.reason(), waived.approvedBy());
    }

    private static List<List<String>> words(Entry entry) {
        return List.of(
                bothLanguages(entry.reason()),
                entry.notes().stream()
                        .flatMap(note -> bothLanguages(note.text()).stream())
                        .toList());
    }

    private static List<String> bothLanguages(Words words) {
        return List.of(words.in(Language.EN), words.in(Language.ZH));
    }
}
