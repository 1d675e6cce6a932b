package io.kaohe.document;

import java.util.List;

/** An array. */
public record ArrayValue(int line, int column, List<Value> items) implements Value {
    public ArrayValue {
        items = List.copyOf(items);
    }

    @Override
    public String described() {
        return "an array";
    }
}
