package io.kaohe.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.kaohe.document.Member;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.Pointer;
import io.kaohe.document.Value;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A record as an object of a document: its components as properties. Worked out once for each record. */
final class RecordShape implements ValueReader {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Constructor<?> constructor;
    private final ImmutableList<PropertyShape> properties;
    private final ImmutableMap<String, Integer> positions;

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        ImmutableMap.Builder<String, Integer> positionOf = ImmutableMap.builder();
        for (int i = 0; i < components.length; i++) {
            positionOf.put(components[i].getName(), i);
        }
        properties = Arrays.stream(components).map(PropertyShape::of).collect(ImmutableList.toImmutableList());
        positions = positionOf.buildOrThrow();
        constructor = constructor(type, components);
    }

    static RecordShape of(Class<?> record) {
        return SHAPES.get(record);
    }

    /** In the order of the components. */
    ImmutableList<PropertyShape> properties() {
        return properties;
    }

    int position(String property) {
        return positions.getOrDefault(property, -1);
    }

    /** All that can be read of an object, with a problem for each thing that cannot. */
    Reading reading(Value value, Pointer pointer, DocumentProblems problems) {
        Reading reading = new Reading(this);
        if (!(value instanceof ObjectValue object)) {
            problems.expected("wrong-type", pointer, value, "an object", "");
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
    public String expected() {
        return "an object";
    }

    @Override
    public Object standIn() {
        return new Reading(this).record();
    }

    @Override
    public @Nullable Object read(Value value, Pointer pointer, DocumentProblems problems) {
        Reading reading = reading(value, pointer, problems);
        return reading.isWhole() ? reading.record() : null;
    }

    Record create(@Nullable Object[] values) {
        try {
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no " + constructor.getDeclaringClass() + " of valid values", e);
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has a canonical constructor", e);
        }
    }
}
