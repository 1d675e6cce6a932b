package io.kaohe.cli;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.BooleanValue;
import io.kaohe.document.JsonDocument;
import io.kaohe.document.Member;
import io.kaohe.document.NumberValue;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.SourceText;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Applies changes of an explanation document to the text of a facts document, knowing nothing but the two. */
final class FactsPatch {
    /** @param index of the element that gives way; empty for one that comes to the array */
    private record Change(String array, Optional<Integer> index, Optional<Value> would) {
        static Change of(ObjectValue change) {
            return new Change(
                    ((TextValue) change.value("array").orElseThrow()).text(),
                    change.value("pointer")
                            .map(pointer -> ((TextValue) pointer).text())
                            .map(pointer -> Integer.valueOf(pointer.substring(pointer.lastIndexOf('/') + 1))),
                    change.value("would"));
        }
    }

    private final List<Change> changes;

    /** @param counterfactual an element of {@code counterfactuals}, whose pointers are all into the document as it was */
    FactsPatch(ObjectValue counterfactual) {
        changes = objects(counterfactual, "changes").map(Change::of).toList();
    }

    /** The counterfactuals of an explanation document. */
    static List<ObjectValue> counterfactuals(String explanation) {
        ObjectValue root = (ObjectValue)
                JsonDocument.read(SourceText.of("explanation", explanation)).root();
        return objects(root, "entries")
                .flatMap(entry -> objects(entry, "counterfactuals"))
                .toList();
    }

    /** The objects in an array of an object. */
    static Stream<ObjectValue> objects(ObjectValue owner, String name) {
        return owner.value(name).stream()
                .flatMap(list -> ((ArrayValue) list).items().stream())
                .map(ObjectValue.class::cast);
    }

    /** The facts with the changes. */
    String applied(String facts) {
        ObjectValue root =
                (ObjectValue) JsonDocument.read(SourceText.of("facts", facts)).root();
        return root.members().stream()
                .map(member -> '"' + member.name() + "\":"
                        + (member.value() instanceof ArrayValue array
                                ? changed(member.name(), array)
                                : text(member.value())))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String changed(String name, ArrayValue facts) {
        List<Change> own =
                changes.stream().filter(change -> change.array().equals(name)).toList();
        Stream<String> kept = IntStream.range(0, facts.items().size())
                .boxed()
                .flatMap(i -> own.stream()
                        .filter(change -> change.index().filter(i::equals).isPresent())
                        .findFirst()
                        .map(change -> change.would().map(FactsPatch::text).stream())
                        .orElseGet(() -> Stream.of(text(facts.items().get(i)))));
        Stream<String> more = own.stream()
                .filter(change -> change.index().isEmpty())
                .flatMap(change -> change.would().map(FactsPatch::text).stream());
        return Stream.concat(kept, more).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(Value value) {
        if (value instanceof ObjectValue object) {
            return object.members().stream()
                    .map((Member member) -> '"' + member.name() + "\":" + text(member.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof ArrayValue array) {
            return array.items().stream().map(FactsPatch::text).collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof NumberValue number) {
            return number.literal();
        } else if (value instanceof BooleanValue truth) {
            return String.valueOf(truth.truth());
        }
        return '"' + ((TextValue) value).text().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
