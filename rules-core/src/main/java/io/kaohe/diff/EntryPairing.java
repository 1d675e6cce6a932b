package io.kaohe.diff;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.settlement.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds for each entry of a statement its counterpart under the other version. The most alike are paired first, so that
 * as little as possible is said to change:
 *
 * <ol>
 *   <li>equal entries, then those that come to the same and are told otherwise;
 *   <li>those of one clause, kind, code, date and facts, first those of one rule, by amounts close together;
 *   <li>those that stand under another clause and else come to the same;
 *   <li>those of one clause, date and facts that are another kind of money, or of another code;
 *   <li>those of one kind, code, date and facts that stand under another clause with another amount;
 *   <li>those of one clause, kind, code and date that rest on some of the same facts;
 *   <li>those about the month that are the only ones of a clause, kind and code before and after.
 * </ol>
 *
 * <p>Entries of different dates are never paired: they are about different events. It makes no difference which of the
 * two statements comes first.
 */
final class EntryPairing {
    private static final String AGENTS = "agents/";

    /** What has no counterpart yet, sorted by amount. */
    private final List<Candidate> before;

    private final List<Candidate> after;
    private final List<EntryDiff> rows = new ArrayList<>();

    private EntryPairing(List<Entry> before, List<Entry> after) {
        this.before = candidates(before);
        this.after = candidates(after);
    }

    /** A row for each pair and for each entry without a counterpart, in no order. */
    static List<EntryDiff> rows(List<Entry> before, List<Entry> after) {
        EntryPairing pairing = new EntryPairing(before, after);
        pairing.pair();
        pairing.before.forEach(one -> pairing.rows.add(EntryDiff.vanished(one.entry())));
        pairing.after.forEach(one -> pairing.rows.add(EntryDiff.appeared(one.entry())));
        return pairing.rows;
    }

    private void pair() {
        pair(by(Aspect.values()), Alignment::of);
        pair(
                by(Arrays.stream(Aspect.values())
                        .filter(aspect -> !aspect.isWording())
                        .toArray(Aspect[]::new)),
                Alignment::of);
        pair(by(Aspect.CLAUSE, Aspect.KIND, Aspect.CODE, Aspect.FACTS, Aspect.RULE), Alignment::of);
        pair(by(Aspect.CLAUSE, Aspect.KIND, Aspect.CODE, Aspect.FACTS), Alignment::of);
        pair(by(Aspect.KIND, Aspect.CODE, Aspect.FACTS, Aspect.AMOUNT), Alignment::of);
        pair(EntryPairing::clauseAndMeasure, Alignment::of);
        pair(EntryPairing::event, Alignment::of);
        pair(by(Aspect.CLAUSE, Aspect.KIND, Aspect.CODE), FactsInCommon::of);
        pair(by(Aspect.CLAUSE, Aspect.KIND, Aspect.CODE), EntryPairing::theOnlyOnesOfTheMonth);
    }

    /** Pairs entries of one key among each other; one without a key stays as it is. */
    private void pair(Function<Entry, Optional<List<Object>>> key, Matching matching) {
        ImmutableListMultimap<Optional<List<Object>>, Candidate> ones = byKey(before, key);
        ImmutableListMultimap<Optional<List<Object>>, Candidate> others = byKey(after, key);
        for (Optional<List<Object>> value : ones.keySet()) {
            if (value.isPresent()) {
                matching.pairs(ones.get(value), others.get(value)).forEach(this::take);
            }
        }
    }

    private void take(Pair pair) {
        before.remove(pair.before());
        after.remove(pair.after());
        rows.add(pair.row());
    }

    private static Function<Entry, Optional<List<Object>>> by(Aspect... aspects) {
        return entry -> Optional.of(values(entry, aspects));
    }

    /** Clause, date and facts; and money as such, so that a fine may have become a red packet. */
    private static Optional<List<Object>> clauseAndMeasure(Entry entry) {
        Object measure = entry.kind().unit() == Unit.MONEY ? Unit.MONEY : entry.kind();
        return Optional.of(List.of(measure, values(entry, Aspect.CLAUSE, Aspect.FACTS)));
    }

    /** Kind, code, date and facts, if the facts say what happened: of whom the entry is alone says too little. */
    private static Optional<List<Object>> event(Entry entry) {
        return entry.facts().stream().allMatch(fact -> fact.startsWith(AGENTS))
                ? Optional.empty()
                : Optional.of(values(entry, Aspect.KIND, Aspect.CODE, Aspect.FACTS));
    }

    private static List<Pair> theOnlyOnesOfTheMonth(List<Candidate> ones, List<Candidate> others) {
        return ones.size() == 1
                        && others.size() == 1
                        && ones.get(0).entry().date().isEmpty()
                ? List.of(new Pair(ones.get(0), others.get(0)))
                : List.of();
    }

    /** What the entry says of its date and of these. */
    private static List<Object> values(Entry entry, Aspect... aspects) {
        return Stream.concat(Stream.of(entry.date()), Arrays.stream(aspects).map(aspect -> aspect.value(entry)))
                .toList();
    }

    private static ImmutableListMultimap<Optional<List<Object>>, Candidate> byKey(
            List<Candidate> candidates, Function<Entry, Optional<List<Object>>> key) {
        return Multimaps.index(candidates, one -> key.apply(one.entry()));
    }

    private static List<Candidate> candidates(List<Entry> entries) {
        List<Candidate> candidates = new ArrayList<>();
        IntStream.range(0, entries.size()).forEach(i -> candidates.add(new Candidate(i, entries.get(i))));
        candidates.sort(Candidate.BY_AMOUNT);
        return candidates;
    }

    /** How entries of one key find together. */
    private interface Matching {
        /** Pairs of the entries before and after, both sorted; not each has to be in one. */
        List<Pair> pairs(List<Candidate> before, List<Candidate> after);
    }
}
