package io.kaohe.wire;

import io.kaohe.document.Pointer;
import io.kaohe.document.Value;
import io.kaohe.text.Words;

/** Records of whatever type, in documents that are only ever written. */
final class WrittenOnly implements ValueReader {
    @Override
    public Object read(Value value, Pointer pointer, DocumentProblems problems) {
        throw new UnsupportedOperationException("a property that holds any record is only written");
    }

    @Override
    public Words expected() {
        return Words.of("an object", "对象");
    }

    @Override
    public Object standIn() {
        throw new UnsupportedOperationException("a property that holds any record is only written");
    }
}
