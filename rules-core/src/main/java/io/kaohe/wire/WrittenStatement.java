package io.kaohe.wire;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.Statement;
import io.kaohe.text.Language;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the document says of one agent. The totals follow from the entries; they are written for people's sake. */
record WrittenStatement(
        String agent,
        Map<EntryKind, BigDecimal> totals,
        @Always List<WrittenEntry> entries) {
    static WrittenStatement of(Statement statement, Language language) {
        Map<EntryKind, BigDecimal> totals = new EnumMap<>(EntryKind.class);
        statement.totals().forEach((kind, total) -> totals.put(kind, Amounts.rounded(kind, total)));
        return new WrittenStatement(statement.agent(), totals, WrittenEntry.of(statement.entries(), language));
    }

    Statement statement() {
        return new Statement(agent, agent, WrittenEntry.entries(entries));
    }
}
