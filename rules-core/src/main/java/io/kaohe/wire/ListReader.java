package io.kaohe.wire;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.Pointer;
import io.kaohe.document.Value;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an array; all its items are read, also behind one that means nothing. */
record ListReader(ValueReader item) implements ValueReader {
    @Override
    public @Nullable Object read(Value value, Pointer pointer, DocumentProblems problems) {
        if (!(value instanceof ArrayValue array)) {
            problems.expected("wrong-type", pointer, value, expected());
            return null;
        }
        List<Object> read = new ArrayList<>(array.items().size());
        for (int i = 0; i < array.items().size(); i++) {
            Object known = item.read(array.items().get(i), pointer.then(i), problems);
            if (known != null) {
                read.add(known);
            }
        }
        return read.size() == array.items().size() ? read : null;
    }

    @Override
    public Words expected() {
        return Expected.ARRAY;
    }

    @Override
    public Object standIn() {
        return List.of();
    }
}
