package io.kaohe.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A fact of a type that a policy declares: a value for each field of the type. An agent may have many of a date. */
public final class DeclaredFact implements Fact {
    private final DeclaredType type;
    private final ImmutableList<Object> values;

    /**
     * A fact of the type with these values, in the order of its fields.
     *
     * @throws IllegalArgumentException if there are not as many, or one is not of its field's kind
     */
    public DeclaredFact(DeclaredType type, List<?> values) {
        this.type = type;
        this.values = ImmutableList.copyOf(values);
        List<DeclaredField> fields = type.fields();
        if (fields.size() != values.size()) {
            throw new IllegalArgumentException(
                    type.name() + " has " + fields.size() + " fields, and here are " + values.size() + " values");
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).kind().type().isInstance(values.get(i))) {
                throw new IllegalArgumentException(type.name() + " has a field " + fields.get(i) + ", and here is a "
                        + values.get(i).getClass().getSimpleName());
            }
        }
    }

    /**
     * A fact of the type with the values of these fields, and their defaults in the others.
     *
     * @throws IllegalArgumentException if a field is unknown or missing, or a value not of its kind
     */
    public static DeclaredFact of(DeclaredType type, Map<String, ?> values) {
        for (String name : values.keySet()) {
            position(type, name);
        }
        List<Object> all = new ArrayList<>();
        for (DeclaredField field : type.fields()) {
            all.add(Optional.<Object>ofNullable(values.get(field.name()))
                    .or(field::absent)
                    .orElseThrow(() -> new IllegalArgumentException(type.name() + " has to have a " + field.name())));
        }
        return new DeclaredFact(type, all);
    }

    public DeclaredType type() {
        return type;
    }

    /** The values, in the order of the type's fields. */
    public List<Object> values() {
        return values;
    }

    /**
     * The value of a field.
     *
     * @throws IllegalArgumentException if the type has no such field
     */
    public Object value(String field) {
        return values.get(position(type, field));
    }

    /** The values by the names of their fields, in the order of these. */
    public Map<String, Object> properties() {
        ImmutableMap.Builder<String, Object> properties = ImmutableMap.builder();
        for (int i = 0; i < values.size(); i++) {
            properties.put(type.fields().get(i).name(), values.get(i));
        }
        return properties.buildOrThrow();
    }

    @Override
    public String array() {
        return type.array();
    }

    @Override
    public Optional<String> about() {
        return known("agent").map(String.class::cast);
    }

    @Override
    public Optional<LocalDate> on() {
        return known("date").map(LocalDate.class::cast);
    }

    /** Agent and date, as far as the type has them. */
    @Override
    public List<String> key() {
        return Stream.of(about(), on().map(LocalDate::toString))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Object> known(String field) {
        OptionalInt position = type.position(field);
        return position.isPresent() ? Optional.of(values.get(position.getAsInt())) : Optional.empty();
    }

    private static int position(DeclaredType type, String field) {
        return type.position(field)
                .orElseThrow(() -> new IllegalArgumentException(type.name() + " has no field " + field));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeclaredFact fact && type.equals(fact.type) && values.equals(fact.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, values);
    }

    @Override
    public String toString() {
        return type.name() + properties();
    }
}
