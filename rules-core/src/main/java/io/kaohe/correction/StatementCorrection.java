package io.kaohe.correction;

import io.kaohe.diff.EntryDiff;
import io.kaohe.diff.StatementDiff;
import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Statement;
import io.kaohe.text.Language;
import io.kaohe.wire.WrittenEntry;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is to be put right in the statement of an agent, or in that of the team.
 *
 * @param agent the agent's id; empty for the team
 * @param name the agent's name, or the team's, as it is
 * @param isGone whether there is no such agent any more; all entries are then taken back
 * @param corrections in the order of the statement
 * @param order the ids of the statement's entries as they stand now, those that stay among them
 */
public record StatementCorrection(
        String agent, String name, boolean isGone, List<Correction> corrections, List<String> order) {
    public StatementCorrection {
        corrections = List.copyOf(corrections);
        order = List.copyOf(order);
    }

    static StatementCorrection of(StatementDiff diff, Optional<Statement> is) {
        return new StatementCorrection(
                diff.agent(),
                is.map(Statement::name).orElse(diff.name()),
                is.isEmpty(),
                diff.rows().stream()
                        .filter(StatementCorrection::isOther)
                        .flatMap(Correction::of)
                        .toList(),
                is.map(Statement::entries).orElse(List.of()).stream()
                        .map(Entry::id)
                        .toList());
    }

    /** What there is more of each kind that adds up, below 0 where there is less; only where it is not the same. */
    public Map<EntryKind, BigDecimal> amounts() {
        Map<EntryKind, BigDecimal> amounts = new EnumMap<>(EntryKind.class);
        corrections.stream()
                .filter(one -> one.kind().isTotalled())
                .forEach(one -> one.amount().ifPresent(amount -> amounts.merge(one.kind(), amount, BigDecimal::add)));
        amounts.values().removeIf(amount -> amount.signum() == 0);
        return Collections.unmodifiableMap(amounts);
    }

    /** What the corrections are worth to the agent, CNY: below 0 where the agent gives. */
    public BigDecimal money() {
        return corrections.stream().map(Correction::money).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @throws IllegalArgumentException if the statement is not the one that was corrected */
    List<Entry> appliedTo(List<Entry> entries) {
        Map<String, Entry> all = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        for (Correction correction : corrections) {
            correction.was().ifPresent(was -> {
                if (!all.remove(was.id(), was)) {
                    throw new IllegalArgumentException(
                            "there is no entry " + was.id() + " of " + agent + ", or it is another one");
                }
            });
        }
        corrections.forEach(one -> one.is().ifPresent(is -> all.put(is.id(), is)));
        if (order.size() != all.size() || !all.keySet().containsAll(order)) {
            throw new IllegalArgumentException("the entries of " + agent + " are not those that were corrected");
        }
        return order.stream().map(all::get).toList();
    }

    /** Whether there is anything to put right in a statement. */
    static boolean isNeeded(StatementDiff diff) {
        return diff.rows().stream().anyMatch(StatementCorrection::isOther)
                || !ids(diff, EntryDiff::before).equals(ids(diff, EntryDiff::after));
    }

    /** An entry that was read from a document has the words of one language: it is enough that it is the same in that. */
    private static boolean isOther(EntryDiff row) {
        if (row.before().isEmpty() || row.after().isEmpty()) {
            return true;
        }
        Entry was = row.before().get();
        Entry is = row.after().get();
        boolean english = isSame(was, is, Language.EN);
        boolean chinese = isSame(was, is, Language.ZH);
        boolean isOfOneLanguage = WrittenEntry.of(was, Language.EN).equals(WrittenEntry.of(was, Language.ZH));
        return !(english && chinese || isOfOneLanguage && (english || chinese));
    }

    private static boolean isSame(Entry one, Entry other, Language language) {
        return WrittenEntry.of(one, language).equals(WrittenEntry.of(other, language));
    }

    private static List<String> ids(StatementDiff diff, Function<EntryDiff, Optional<Entry>> side) {
        return diff.rows().stream()
                .flatMap(row -> side.apply(row).stream())
                .map(Entry::id)
                .toList();
    }
}
