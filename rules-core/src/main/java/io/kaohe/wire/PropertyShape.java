package io.kaohe.wire;

import io.kaohe.document.Document;
import io.kaohe.document.NullValue;
import io.kaohe.document.Pointer;
import io.kaohe.document.SourceText;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.fact.DeclaredFact;
import io.kaohe.fact.DeclaredField;
import io.kaohe.fact.Property;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record, or a field of a declared type, as a property of a document's object.
 *
 * @param reader how its value is read
 * @param required whether it must be there
 * @param absent what it is when it is left out; null for unknown
 * @param stated what is expected of it beyond its type
 * @param getter its value in what the object means; null if unknown
 * @param always whether it is written also when it is an empty list
 */
record PropertyShape(
        String name,
        ValueReader reader,
        boolean required,
        @Nullable Object absent,
        Optional<Property> stated,
        Function<Object, @Nullable Object> getter,
        boolean always) {

    static PropertyShape of(RecordComponent component) {
        ValueReader reader = ValueReaders.of(component.getGenericType());
        Optional<Property> stated = Optional.ofNullable(component.getAnnotation(Property.class));
        boolean always = component.isAnnotationPresent(Always.class);
        boolean list = component.getType() == List.class && !always;
        boolean unknown = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Optional<String> spelled = stated.map(Property::absent).filter(text -> !text.isEmpty());
        return new PropertyShape(
                component.getName(),
                reader,
                spelled.isEmpty() && !list && !unknown,
                unknown ? null : spelled.map(text -> parsed(reader, text)).orElse(list ? List.of() : null),
                stated,
                getter(component),
                always);
    }

    static PropertyShape of(DeclaredField field) {
        return new PropertyShape(
                field.name(),
                ValueReaders.of(field.kind().type()),
                field.absent().isEmpty(),
                field.absent().orElse(null),
                field.stated(),
                fact -> ((DeclaredFact) fact).value(field.name()),
                false);
    }

    @Nullable
    Object read(Value value, Pointer pointer, DocumentProblems problems) {
        if (value instanceof NullValue && !required) {
            problems.superfluous(pointer, value, reader.expected());
            return null;
        }
        return reader.read(value, pointer, problems);
    }

    /** What the default's text means, which is read as if it stood in a document. */
    private static @Nullable Object parsed(ValueReader reader, String text) {
        Document document = new Document(SourceText.of("default", text), new TextValue(1, 1, text, true));
        return reader.read(document.root(), Pointer.to(""), new DocumentProblems(document, document.root(), ""));
    }

    /** It reads the field, as an accessor of an unknown figure throws. */
    private static Function<Object, @Nullable Object> getter(RecordComponent component) {
        try {
            Field field = component.getDeclaringRecord().getDeclaredField(component.getName());
            field.setAccessible(true);
            return fields -> value(field, fields);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a record has a field for each component", e);
        }
    }

    private static @Nullable Object value(Field field, Object fields) {
        try {
            return field.get(fields);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the fields were opened above", e);
        }
    }
}
