package io.kaohe.document;

import io.kaohe.text.Language;
import java.util.List;

/** An array. */
public record ArrayValue(int line, int column, List<Value> items) implements Value {
    public ArrayValue {
        items = List.copyOf(items);
    }

    @Override
    public String described(Language language) {
        return language == Language.ZH ? "数组" : "an array";
    }
}
