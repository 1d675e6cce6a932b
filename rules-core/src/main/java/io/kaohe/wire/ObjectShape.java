package io.kaohe.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.kaohe.document.Member;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.Pointer;
import io.kaohe.document.Value;
import io.kaohe.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object of a document: its properties, and what is made of their values. */
abstract class ObjectShape implements ValueReader {
    private final ImmutableList<PropertyShape> properties;
    private final ImmutableMap<String, Integer> positions;

    ObjectShape(List<PropertyShape> properties) {
        ImmutableMap.Builder<String, Integer> positionOf = ImmutableMap.builder();
        for (int i = 0; i < properties.size(); i++) {
            positionOf.put(properties.get(i).name(), i);
        }
        this.properties = ImmutableList.copyOf(properties);
        this.positions = positionOf.buildOrThrow();
    }

    /** What the object means, of the values of its properties in their order; null: unknown. */
    abstract Object create(@Nullable Object[] values);

    final ImmutableList<PropertyShape> properties() {
        return properties;
    }

    final int position(String property) {
        return positions.getOrDefault(property, -1);
    }

    /** All that can be read of an object, with a problem for each thing that cannot. */
    final Reading reading(Value value, Pointer pointer, DocumentProblems problems) {
        Reading reading = new Reading(this);
        if (!(value instanceof ObjectValue object)) {
            problems.expected("wrong-type", pointer, value, expected());
            return reading;
        }
        for (Member member : object.members()) {
            int position = position(member.name());
            if (position < 0) {
                problems.unknownProperty(pointer, member.name(), positions.keySet());
            } else {
                Pointer below = pointer.then(member.name());
                reading.put(position, properties.get(position).read(member.value(), below, problems));
            }
        }
        for (int i = 0; i < properties.size(); i++) {
            if (!reading.isPresent(i)) {
                PropertyShape property = properties.get(i);
                if (property.required()) {
                    problems.missing(pointer, property.name(), property.reader().expected());
                } else {
                    reading.leaveOut(i, property.absent());
                }
            }
        }
        return reading;
    }

    @Override
    public final Words expected() {
        return Expected.OBJECT;
    }

    @Override
    public final Object standIn() {
        return new Reading(this).object();
    }

    @Override
    public final @Nullable Object read(Value value, Pointer pointer, DocumentProblems problems) {
        Reading reading = reading(value, pointer, problems);
        return reading.isWhole() ? reading.object() : null;
    }
}
