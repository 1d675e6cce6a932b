package io.kaohe.diff;

import io.kaohe.fact.EntryKind;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Note;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Settlements of March for properties, with entries of few values, so that many of them come near to each other. */
public final class Settlements {
    private Settlements() {}

    static Arbitrary<Settlement> any() {
        return entry().list().ofMaxSize(7).map(Line::settlement);
    }

    /** Two of a month: the second has the entries of the first, but for some that are missing, changed in something, or new. */
    public static Arbitrary<Two> two() {
        Arbitrary<List<Entry>> before = entry().list().ofSize(7);
        Arbitrary<List<Entry>> others = entry().list().ofSize(7);
        Arbitrary<List<Integer>> choices =
                Arbitraries.integers().between(0, 9).list().ofSize(7);
        Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 7);
        return Combinators.combine(before, others, choices, sizes).as((ones, twos, how, size) -> {
            List<Entry> after = IntStream.range(0, 7)
                    .boxed()
                    .flatMap(i -> become(ones.get(i), twos.get(i), how.get(i)).stream())
                    .toList();
            return new Two(Line.settlement(ones.subList(0, size)), Line.settlement(after));
        });
    }

    /** Two settlements of a month. */
    public record Two(Settlement before, Settlement after) {
        public SettlementDiff diff() {
            return SettlementDiff.of(before, after);
        }

        Two turned() {
            return new Two(after, before);
        }
    }

    private static List<Entry> become(Entry one, Entry other, int how) {
        return switch (how) {
            case 0 -> List.of();
            case 1 -> List.of(other);
            case 2 -> List.of(one, other);
            case 3 -> List.of(like(one, other, other.facts(), one.amount()));
            case 4 -> List.of(like(one, one, other.facts(), one.amount()));
            case 5 -> List.of(like(other, other, one.facts(), one.amount()));
            case 6 -> List.of(like(one, one, one.facts(), other.amount()));
            case 7 -> List.of(reworded(one), one);
            default -> List.of(one);
        };
    }

    private static Entry reworded(Entry one) {
        return new Entry(
                one.kind(),
                one.clause(),
                Optional.of("a new name"),
                one.date(),
                one.amount(),
                one.shares(),
                one.code(),
                one.facts(),
                one.reason(),
                one.notes(),
                one.waived());
    }

    /** The one entry under the clause and by the rule of the other, with facts and, if it has one, an amount. */
    private static Entry like(Entry one, Entry other, List<String> facts, Optional<BigDecimal> amount) {
        return new Entry(
                one.kind(),
                other.clause(),
                other.rule(),
                one.date(),
                one.amount().map(own -> amount.orElse(own)),
                one.shares(),
                one.code(),
                facts,
                one.reason(),
                one.notes(),
                one.waived());
    }

    private static Arbitrary<Entry> entry() {
        Arbitrary<EntryKind> kinds = Arbitraries.of(
                EntryKind.FINE, EntryKind.BONUS, EntryKind.POINTS, EntryKind.SANCTION, EntryKind.COEFFICIENT);
        Arbitrary<Optional<String>> clauses = Arbitraries.of("C1", "C2", "C3").optional(0.9);
        Arbitrary<Optional<LocalDate>> dates =
                Arbitraries.of(1, 2).map(day -> LocalDate.of(2024, 3, day)).optional(0.6);
        Arbitrary<BigDecimal> amounts =
                Arbitraries.of("0.00", "10", "10.00", "10.01", "20").map(BigDecimal::new);
        Arbitrary<List<String>> facts = Arbitraries.subsetOf("agents/A01", "sales/A01", "shifts/A01/2024-03-01")
                .map(set -> set.stream().sorted().toList());
        Arbitrary<String> words = Arbitraries.of("one", "two");
        Arbitrary<Boolean> waived = Arbitraries.of(false, false, false, true);
        return Combinators.combine(kinds, clauses, dates, amounts, facts, words, words, waived)
                .as(Settlements::entry);
    }

    private static Entry entry(
            EntryKind kind,
            Optional<String> clause,
            Optional<LocalDate> date,
            BigDecimal amount,
            List<String> facts,
            String rule,
            String reason,
            boolean waived) {
        Entry entry = new Entry(
                kind,
                clause,
                Optional.of(rule),
                date,
                kind.unit() == Unit.NONE ? Optional.empty() : Optional.of(amount),
                OptionalInt.empty(),
                kind.hasCode() ? Optional.of(rule.toUpperCase(Locale.ROOT)) : Optional.empty(),
                facts,
                Words.same(reason),
                reason.equals("two") ? List.of(new Note("C9", Words.same(rule))) : List.of(),
                Optional.empty());
        return waived ? entry.waivedBy("metro", "L01") : entry;
    }
}
