package io.kaohe.wire;

import io.kaohe.document.Member;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.Pointer;
import io.kaohe.document.Value;
import io.kaohe.text.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an object whose properties are named by the values of a closed list. */
record MapReader(Class<?> names, ValueReader item) implements ValueReader {
    @Override
    public @Nullable Object read(Value value, Pointer pointer, DocumentProblems problems) {
        if (!(value instanceof ObjectValue object)) {
            problems.expected("wrong-type", pointer, value, expected());
            return null;
        }
        List<?> known = Arrays.asList(names.getEnumConstants());
        List<String> spelled = known.stream().map(Object::toString).toList();
        Map<Object, Object> read = new LinkedHashMap<>();
        for (Member member : object.members()) {
            int position = spelled.indexOf(member.name());
            if (position < 0) {
                problems.unknownProperty(pointer, member.name(), spelled);
            } else {
                Object below = item.read(member.value(), pointer.then(member.name()), problems);
                if (below != null) {
                    read.put(known.get(position), below);
                }
            }
        }
        return read.size() == object.members().size() ? read : null;
    }

    @Override
    public Words expected() {
        return Expected.OBJECT;
    }

    @Override
    public Object standIn() {
        return Map.of();
    }
}
