package io.kaohe.diff;

import com.google.common.collect.Maps;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.settlement.MoneyWay;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What rows come to together.
 *
 * @param changes how many of them became what, for the changes that occur
 * @param kinds the entries by kind, for the kinds that occur, in the order of {@link EntryKind}
 */
public record Tally(Map<Change, Integer> changes, Map<EntryKind, KindDiff> kinds) {
    public static final Tally NOTHING = new Tally(Map.of(), Map.of());

    public Tally {
        changes = Collections.unmodifiableMap(copy(Change.class, changes));
        kinds = Collections.unmodifiableMap(copy(EntryKind.class, kinds));
    }

    /** Of these rows. */
    public static Tally of(Collection<EntryDiff> rows) {
        return rows.stream().map(Tally::of).reduce(NOTHING, Tally::plus);
    }

    static Tally of(EntryDiff row) {
        return new Tally(Map.of(row.change(), 1), Map.of())
                .plus(row.before().map(KindDiff::ofBefore).map(Tally::of).orElse(NOTHING))
                .plus(row.after().map(KindDiff::ofAfter).map(Tally::of).orElse(NOTHING));
    }

    static Tally of(KindDiff kind) {
        return new Tally(Map.of(), Map.of(kind.kind(), kind));
    }

    static Tally of(Change change) {
        return new Tally(Map.of(change, 1), Map.of());
    }

    public Tally plus(Tally other) {
        Map<Change, Integer> allChanges = copy(Change.class, changes);
        other.changes.forEach((change, count) -> allChanges.merge(change, count, Integer::sum));
        Map<EntryKind, KindDiff> allKinds = copy(EntryKind.class, kinds);
        other.kinds.forEach((kind, diff) -> allKinds.merge(kind, diff, KindDiff::plus));
        return new Tally(allChanges, allKinds);
    }

    /** How many rows became this. */
    public int count(Change change) {
        return changes.getOrDefault(change, 0);
    }

    /** How many rows are a {@linkplain Change#isDifference() difference}. */
    public int differences() {
        return changes.entrySet().stream()
                .filter(change -> change.getKey().isDifference())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** What the money among it is worth to the agents, CNY: what they get less what they give. */
    public BeforeAfter money() {
        return kinds.values().stream()
                .map(kind -> forTheAgent(MoneyWay.of(kind.kind()), kind.amount()))
                .reduce(BeforeAfter.ZERO, BeforeAfter::plus);
    }

    /** The sums in one unit: of money as {@link #money()} says, of ratios and of what has no amount 0. */
    public BeforeAfter in(Unit unit) {
        return unit == Unit.MONEY
                ? money()
                : kinds.values().stream()
                        .filter(kind -> kind.kind().unit() == unit)
                        .map(KindDiff::amount)
                        .reduce(BeforeAfter.ZERO, BeforeAfter::plus);
    }

    /** The kinds of which there are more or fewer, or that come to another sum. */
    public List<KindDiff> differentKinds() {
        return kinds.values().stream().filter(KindDiff::isDifference).toList();
    }

    private static BeforeAfter forTheAgent(MoneyWay way, BeforeAfter amount) {
        return new BeforeAfter(way.forTheAgent(amount.before()), way.forTheAgent(amount.after()));
    }

    private static <K extends Enum<K>, V> EnumMap<K, V> copy(Class<K> type, Map<K, V> map) {
        EnumMap<K, V> copy = Maps.newEnumMap(type);
        copy.putAll(map);
        return copy;
    }
}
