package io.kaohe.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A record as an object of a document: its components as properties. Worked out once for each record. */
final class RecordShape extends ObjectShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type, type.getRecordComponents());
        }
    };

    private final Constructor<?> constructor;

    private RecordShape(Class<?> type, RecordComponent[] components) {
        super(Arrays.stream(components).map(PropertyShape::of).toList());
        constructor = constructor(type, components);
    }

    static RecordShape of(Class<?> record) {
        return SHAPES.get(record);
    }

    @Override
    Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
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
