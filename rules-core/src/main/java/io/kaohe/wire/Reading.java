package io.kaohe.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What could be read of an object: which of its properties are known, and what they are. */
final class Reading {
    private final ObjectShape shape;
    private final @Nullable Object[] values;
    private long present;
    private long intact;

    /** Nothing yet. */
    Reading(ObjectShape shape) {
        this.shape = shape;
        this.values = new Object[shape.properties().size()];
    }

    /** That a property is there; null: it could not be read. */
    void put(int position, @Nullable Object value) {
        present |= 1L << position;
        if (value != null) {
            intact |= 1L << position;
            values[position] = value;
        }
    }

    /** That a property is not there, and need not be; null: it is then unknown. */
    void leaveOut(int position, @Nullable Object absent) {
        intact |= 1L << position;
        values[position] = absent;
    }

    boolean isPresent(int position) {
        return (present >> position & 1) == 1;
    }

    boolean isIntact(int position) {
        return (intact >> position & 1) == 1;
    }

    /** Whether the property was read, or was left out and need not be there. */
    boolean isIntact(String property) {
        int position = shape.position(property);
        return position >= 0 && isIntact(position);
    }

    boolean isWhole() {
        return Long.bitCount(intact) == values.length;
    }

    ObjectShape shape() {
        return shape;
    }

    /** What the object means; something stands in for each property that could not be read. */
    Object object() {
        if (isWhole()) {
            return shape.create(values);
        }
        @Nullable Object[] filled = values.clone();
        List<PropertyShape> properties = shape.properties();
        for (int i = 0; i < filled.length; i++) {
            if (!isIntact(i)
                    && (properties.get(i).required() || properties.get(i).absent() != null)) {
                filled[i] = properties.get(i).reader().standIn();
            }
        }
        return shape.create(filled);
    }
}
