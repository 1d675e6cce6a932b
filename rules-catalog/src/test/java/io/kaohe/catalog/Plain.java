package io.kaohe.catalog;

import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Note;
import io.kaohe.text.Words;
import java.util.List;

/** Entries whose texts are as they are read, so that two that say the same are equal. */
final class Plain {
    private Plain() {}

    static List<Entry> entries(List<Entry> entries) {
        return entries.stream().map(Plain::entry).toList();
    }

    private static Entry entry(Entry one) {
        return new Entry(
                one.id(),
                one.kind(),
                one.clause(),
                one.rule(),
                one.date(),
                one.amount(),
                one.shares(),
                one.code(),
                one.facts(),
                Words.fixed(one.reason()),
                one.notes().stream()
                        .map(note -> new Note(note.clause(), Words.fixed(note.text())))
                        .toList(),
                one.waived());
    }
}
