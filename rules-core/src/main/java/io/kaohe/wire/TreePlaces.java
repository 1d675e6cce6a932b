package io.kaohe.wire;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.Document;
import io.kaohe.document.Member;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.Value;
import io.kaohe.problem.Place;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Finds the place of a JSON Pointer; of one that leads to nothing, the place of the value where it ends. */
final class TreePlaces {
    private final Document document;
    private final Value tree;
    private final String prefix;

    TreePlaces(Document document, Value tree, String prefix) {
        this.document = document;
        this.tree = tree;
        this.prefix = prefix;
    }

    /** The place of the value. */
    Place of(String pointer) {
        return document.place(pointer, walk(steps(pointer).iterator()));
    }

    /** The place of the property's name. */
    Place ofName(String pointer) {
        List<String> steps = steps(pointer);
        Value object = walk(steps.subList(0, steps.size() - 1).iterator());
        Optional<Member> member =
                object instanceof ObjectValue found ? found.member(steps.get(steps.size() - 1)) : Optional.empty();
        return member.map(name -> document.place(pointer, name)).orElse(document.place(pointer, object));
    }

    /** The value at a pointer, or the last on the way there. */
    Value value(String pointer) {
        return walk(steps(pointer).iterator());
    }

    private Value walk(Iterator<String> steps) {
        Value at = tree;
        while (steps.hasNext()) {
            Optional<Value> below = below(at, steps.next());
            if (below.isEmpty()) {
                return at;
            }
            at = below.get();
        }
        return at;
    }

    private static Optional<Value> below(Value value, String step) {
        if (value instanceof ObjectValue object) {
            return object.value(step);
        } else if (value instanceof ArrayValue array && step.matches("\\d{1,9}")) {
            int index = Integer.parseInt(step);
            return index < array.items().size() ? Optional.of(array.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }

    private List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        int from = prefix.length();
        while (from < pointer.length()) {
            int to = pointer.indexOf('/', from + 1);
            to = to < 0 ? pointer.length() : to;
            steps.add(pointer.substring(from + 1, to).replace("~1", "/").replace("~0", "~"));
            from = to;
        }
        return steps;
    }
}
