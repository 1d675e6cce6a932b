package io.kaohe.derived;

import io.kaohe.fact.AgentFact;
import io.kaohe.fact.Fact;
import io.kaohe.fact.FactChange;
import io.kaohe.fact.Property;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of facts themselves: a fact with another one. */
final class Figures {
    private Figures() {}

    /** The lever of a number that the fact's record holds; none if it holds no such number, or does not know it. */
    static Optional<Lever<?>> lever(Object subject, String property) {
        if (!(subject instanceof AgentFact) || !(subject instanceof Record)) {
            return Optional.empty();
        }
        return Arrays.stream(subject.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(property) && isNumber(component))
                .filter(component -> read(component, subject) != null)
                .<Lever<?>>map(Figures::of)
                .findFirst();
    }

    private static Lever<Object> of(RecordComponent component) {
        Optional<BigDecimal> least = Optional.ofNullable(component.getAnnotation(Property.class))
                .map(Property::atLeast)
                .filter(text -> !text.isEmpty())
                .map(BigDecimal::new);
        return new Lever<>(
                Object.class,
                component.getName(),
                component.getType() == int.class ? Optional.of(BigDecimal.ONE) : Optional.empty(),
                least,
                subject -> new BigDecimal(String.valueOf(read(component, subject))),
                (subject, value) ->
                        List.of(List.of(FactChange.of((Fact) subject, with((Record) subject, component, value)))));
    }

    private static boolean isNumber(RecordComponent component) {
        return component.getType() == BigDecimal.class || component.getType() == int.class;
    }

    private static Fact with(Record fact, RecordComponent changed, BigDecimal value) {
        List<Class<?>> types = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            types.add(component.getType());
            values.add(
                    !component.getName().equals(changed.getName())
                            ? read(component, fact)
                            : changed.getType() == int.class ? (Object) value.intValueExact() : value);
        }
        try {
            Constructor<?> constructor = fact.getClass().getDeclaredConstructor(types.toArray(new Class<?>[0]));
            return (Fact) constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of facts takes the values of its components", e);
        }
    }

    /** Fields, not accessors: an accessor of a figure that is unknown throws. */
    private static @Nullable Object read(RecordComponent component, Object fact) {
        try {
            Field field = fact.getClass().getDeclaredField(component.getName());
            field.setAccessible(true);
            return field.get(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record has a field for each component", e);
        }
    }
}
