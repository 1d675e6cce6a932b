package io.kaohe.wire;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Note;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.settlement.TeamStatement;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A settlement with an entry of every kind, a note and two waived entries. */
final class SettlementSample {
    static final Settlement SAMPLE = new Settlement(
            "dingtalk-team",
            "sha256:" + "0123456789abcdef".repeat(4),
            "sha256:" + "fedcba9876543210".repeat(4),
            YearMonth.of(2024, 3),
            new TeamStatement("yangzhou", "扬州客服", new BigDecimal("1.50"), List.of(entry(EntryKind.NOTICE))),
            List.of(
                    new Statement("A01", "林一", entries()),
                    new Statement("A02", "王二", List.of(waivedPacket(), waivedSanction()))));

    private SettlementSample() {}

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            entries.add(entry(kind));
        }
        entries.add(entry(EntryKind.FINE));
        return entries;
    }

    private static Entry entry(EntryKind kind) {
        boolean counted = kind.unit() != EntryKind.Unit.NONE;
        return new Entry(
                kind,
                kind == EntryKind.NOTICE ? Optional.empty() : Optional.of("DT3"),
                kind == EntryKind.NOTICE ? Optional.empty() : Optional.of("DT3 late"),
                kind == EntryKind.NOTICE ? Optional.empty() : Optional.of(LocalDate.of(2024, 3, 1)),
                counted ? Optional.of(Amounts.rounded(kind, new BigDecimal("1.5"))) : Optional.empty(),
                kind == EntryKind.RED_PACKET ? OptionalInt.of(5) : OptionalInt.empty(),
                kind.hasCode() ? Optional.of("CODE_OF_" + kind) : Optional.empty(),
                kind == EntryKind.NOTICE ? List.of() : List.of("shifts/A01/2024-03-01"),
                Words.of("late by \"11\" minutes", "迟到11分钟😀"),
                kind == EntryKind.RED_PACKET
                        ? List.of(new Note("DT7", Words.of("shared by the team", "全组分享")))
                        : List.of(),
                Optional.empty());
    }

    private static Entry waivedPacket() {
        return entry(EntryKind.RED_PACKET).waivedBy("metro breakdown", "L01");
    }

    private static Entry waivedSanction() {
        return entry(EntryKind.SANCTION).waivedBy("first time", "L01");
    }
}
