package io.kaohe.wire;

import io.kaohe.document.Document;
import io.kaohe.document.NullValue;
import io.kaohe.document.Pointer;
import io.kaohe.document.SourceText;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.fact.Property;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record as a property of a document's object.
 *
 * @param reader how its value is read
 * @param required whether it must be there
 * @param absent what it is when it is left out; null for unknown
 * @param stated what is expected of it beyond its type
 */
record PropertyShape(
        String name,
        ValueReader reader,
        boolean required,
        @Nullable Object absent,
        Optional<Property> stated,
        Field field,
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
                field(component),
                always);
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

    private static Field field(RecordComponent component) {
        try {
            Field field = component.getDeclaringRecord().getDeclaredField(component.getName());
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a record has a field for each component", e);
        }
    }

    /** Its value in a record; null if unknown. The field, as an accessor of an unknown figure throws. */
    @Nullable
    Object of(Record fields) {
        try {
            return field.get(fields);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the fields were opened above", e);
        }
    }
}
