package io.kaohe.wire;

import io.kaohe.document.Pointer;
import io.kaohe.document.Value;
import io.kaohe.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads one kind of value out of a tree. */
interface ValueReader {
    /** What the value means; null, once the problem is noted, if it means nothing of this kind. */
    @Nullable
    Object read(Value value, Pointer pointer, DocumentProblems problems);

    /** What it expects, for messages. */
    Words expected();

    /** Some value of this kind, for a record of which only other parts could be read. */
    Object standIn();
}
