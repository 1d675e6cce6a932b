package io.kaohe.wire;

import io.kaohe.document.Pointer;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.EntryId;
import io.kaohe.settlement.Statement;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds in every settlement document beyond the types of its properties. */
final class SettlementChecks {
    private final DocumentProblems problems;

    private final EntryId ids;

    private SettlementChecks(EntryId ids, DocumentProblems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    static void check(WrittenSettlement written, Pointer pointer, DocumentProblems problems) {
        EntryId ids = EntryId.of(
                written.policy().id(), written.period(), written.team().id());
        SettlementChecks checks = new SettlementChecks(ids, problems);
        if (!written.schema().equals(WrittenSettlement.SCHEMA)) {
            problems.add(
                    "wrong-schema",
                    pointer.then("schema"),
                    Words.of(
                            "schema is \"" + written.schema() + "\", expected \"" + WrittenSettlement.SCHEMA + "\"",
                            "schema 为“" + written.schema() + "”，应为“" + WrittenSettlement.SCHEMA + "”"));
        }
        checks.checkAmount(
                EntryKind.FINE, written.team().fund(), pointer.then("team").then("fund"));
        checks.checkEntries("", written.team().entries(), pointer.then("team").then("entries"));
        for (int i = 0; i < written.agents().size(); i++) {
            checks.checkStatement(
                    written.agents().get(i), pointer.then("agents").then(i));
        }
    }

    /** Totals that do not add up are only worth saying of entries that were read as they stand. */
    private void checkStatement(WrittenStatement written, Pointer pointer) {
        checkEntries(written.agent(), written.entries(), pointer.then("entries"));
        Statement statement = written.statement();
        Map<EntryKind, BigDecimal> sums = statement.totals();
        if (problems.isEmpty() && !texts(sums).equals(texts(written.totals()))) {
            problems.add(
                    "wrong-totals",
                    pointer.then("totals"),
                    Words.of(
                            "totals are " + texts(written.totals()) + ", but the entries add up to " + texts(sums),
                            "totals 为 " + texts(written.totals()) + "，条目合计却是 " + texts(sums)));
        }
    }

    private static Map<EntryKind, String> texts(Map<EntryKind, BigDecimal> totals) {
        Map<EntryKind, String> texts = new EnumMap<>(EntryKind.class);
        totals.forEach((kind, total) -> texts.put(kind, Amounts.text(kind, total)));
        return texts;
    }

    private void checkEntries(String agent, List<WrittenEntry> entries, Pointer pointer) {
        for (int i = 0; i < entries.size(); i++) {
            check(entries.get(i), pointer.then(i));
        }
        if (problems.isEmpty()) {
            checkIds(agent, entries, pointer);
        }
    }

    /** An id that is not made from the entry's contents says that these were changed. */
    private void checkIds(String agent, List<WrittenEntry> entries, Pointer pointer) {
        List<Set<String>> possible = ids.possible(agent, WrittenEntry.entries(entries));
        Set<String> known = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String id = entries.get(i).id();
            if (id != null && (!possible.get(i).contains(id) || !known.add(id))) {
                problems.add(
                        "wrong-id",
                        pointer.then(i).then("id"),
                        Words.of(
                                "the id " + id + " is not that of this entry, which says something else",
                                "编号 " + id + " 不是这一条的编号，这一条的内容与它不符"));
            }
        }
    }

    private void check(WrittenEntry entry, Pointer pointer) {
        EntryKind kind = entry.kind();
        BigDecimal amount = entry.amount();
        if (kind.hasCode() == (entry.code() == null)) {
            problems.add(
                    "wrong-entry",
                    pointer,
                    kind.hasCode()
                            ? Words.of("a " + kind + " needs a code", kind + " 必须有代码")
                            : Words.of("a " + kind + " has no code", kind + " 没有代码"));
        }
        if ((kind.unit() == Unit.NONE) != (amount == null)) {
            problems.add(
                    "wrong-entry",
                    pointer,
                    kind.unit() == Unit.NONE
                            ? Words.of("a " + kind + " has no amount", kind + " 没有数额")
                            : Words.of("a " + kind + " needs an amount", kind + " 必须有数额"));
        } else if (amount != null) {
            checkAmount(kind, amount, pointer.then("amount"));
        }
        if (entry.waived() != null && entry.waived().amount() != null) {
            checkAmount(kind, entry.waived().amount(), pointer.then("waived").then("amount"));
        }
    }

    /** An amount that rounding would change was not written by any settlement. */
    private void checkAmount(EntryKind kind, BigDecimal amount, Pointer pointer) {
        if (Amounts.rounded(kind, amount).compareTo(amount) != 0) {
            problems.add(
                    "wrong-amount",
                    pointer,
                    Words.of(
                            pointer.label() + " is " + amount.toPlainString() + ", more exact than any " + kind,
                            pointer.label() + " 为 " + amount.toPlainString() + "，小数位比 " + kind + " 允许的多"));
        } else if (kind.unit() == Unit.MONEY && amount.signum() < 0) {
            problems.add(
                    "wrong-amount",
                    pointer,
                    Words.of(
                            pointer.label() + " is " + amount.toPlainString() + ", below 0",
                            pointer.label() + " 为 " + amount.toPlainString() + "，小于 0"));
        }
    }
}
