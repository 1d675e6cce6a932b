package io.kaohe.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.BooleanValue;
import io.kaohe.document.JsonDocument;
import io.kaohe.document.Member;
import io.kaohe.document.NumberValue;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.SourceText;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.FactKinds;
import io.kaohe.fact.Property;
import io.kaohe.fact.Team;
import io.kaohe.fact.Waiver;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the schemas against the records, component by component, so that they cannot drift apart. */
class SchemaDriftTest {
    private static final Map<Class<?>, List<String>> SCALARS = Map.of(
            String.class, List.of("text", "fingerprint", "entryId"),
            LocalDate.class, List.of("date"),
            YearMonth.class, List.of("month"),
            LocalTime.class, List.of("time"));

    private final ObjectValue facts = tree(Schemas.facts());
    private final ObjectValue settlement = tree(Schemas.settlement());

    @TestFactory
    Stream<DynamicTest> theFactsSchemaSaysWhatTheRecordsSay() {
        Stream<DynamicTest> arrays = FactKinds.all().entrySet().stream()
                .map(kind -> compared(kind.getKey(), facts, items(facts, kind.getKey()), kind.getValue()));
        return Stream.concat(
                arrays,
                Stream.of(
                        compared("team", facts, property(facts, facts, "team"), Team.class),
                        compared("waivers", facts, items(facts, "waivers"), Waiver.class)));
    }

    @TestFactory
    Stream<DynamicTest> theSettlementSchemaSaysWhatTheRecordsSay() {
        return Stream.of(compared("settlement", settlement, settlement, WrittenSettlement.class));
    }

    @TestFactory
    Stream<DynamicTest> theArraysOfTheSchemaAreThoseOfTheReader() {
        return Stream.of(DynamicTest.dynamicTest(
                "arrays",
                () -> assertThat(names(object(facts, "properties")))
                        .containsExactlyElementsOf(Stream.of(
                                        FactsHeader.PROPERTIES.stream(),
                                        FactKinds.arrays().stream(),
                                        Stream.of("waivers"))
                                .flatMap(names -> names)
                                .toList())));
    }

    private DynamicTest compared(String name, ObjectValue root, ObjectValue schema, Class<?> record) {
        return DynamicTest.dynamicTest(name, () -> compare(root, schema, record));
    }

    private void compare(ObjectValue root, ObjectValue schema, Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        assertThat(names(object(schema, "properties")))
                .containsExactlyElementsOf(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        assertThat(schema.value("additionalProperties").map(value -> ((BooleanValue) value).truth()))
                .contains(false);
        for (RecordComponent component : components) {
            ObjectValue property = property(root, schema, component.getName());
            PropertyShape shape = PropertyShape.of(component);
            boolean needed =
                    property.value("minItems").isPresent() && shape.absent() != null && record != WrittenEntry.class;
            assertThat(texts(schema, "required").contains(component.getName()))
                    .as("%s.%s is required", record.getSimpleName(), component.getName())
                    .isEqualTo(shape.required() || needed);
            assertThat(object(object(schema, "properties"), component.getName())
                            .value("default")
                            .map(SchemaDriftTest::spelled))
                    .isEqualTo(shape.stated().map(Property::absent).filter(absent -> !absent.isEmpty()));
            compareType(root, property, component.getGenericType(), component.getName());
            shape.stated().ifPresent(stated -> compareBounds(root, property, stated));
        }
    }

    private void compareType(ObjectValue root, ObjectValue property, Type type, String name) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            assertThat(property.value("type").map(Value::described)).as(name).contains("\"array\"");
            ObjectValue items = resolved(root, object(property, "items"));
            compareType(root, items, generic.getActualTypeArguments()[0], name);
        } else if (type instanceof ParameterizedType) {
            assertThat(names(object(property, "properties")))
                    .containsExactlyElementsOf(Arrays.stream(EntryKind.values())
                            .filter(EntryKind::isTotalled)
                            .map(EntryKind::name)
                            .toList());
        } else if (type == EntryKind.class && root == facts) {
            assertThat(texts(property, "enum"))
                    .containsExactlyElementsOf(Arrays.stream(EntryKind.values())
                            .filter(kind -> !kind.hasCode() && kind != EntryKind.NOT_DEDUCTIBLE)
                            .map(EntryKind::name)
                            .toList());
        } else if (type instanceof Class<?> known && known.isEnum()) {
            assertThat(texts(property, "enum"))
                    .as(name)
                    .containsExactlyElementsOf(Arrays.stream(known.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        } else if (type instanceof Class<?> known && known.isRecord()) {
            compare(root, property, known);
        } else if (type == boolean.class) {
            assertThat(property.value("type").map(Value::described)).as(name).contains("\"boolean\"");
        } else if (SCALARS.containsKey(type) && property.value("const").isEmpty()) {
            assertThat(SCALARS.get(type).stream().map(definition -> definition(root, definition)))
                    .as(name)
                    .contains(Optional.of(property));
        }
    }

    private void compareBounds(ObjectValue root, ObjectValue property, Property stated) {
        if (!stated.absent().isEmpty()) {
            return;
        }
        List<ObjectValue> numbers = property.value("anyOf").stream()
                .flatMap(any -> ((ArrayValue) any).items().stream().map(ObjectValue.class::cast))
                .filter(choice -> choice.value("type")
                        .filter(type -> !type.described().equals("\"string\""))
                        .isPresent())
                .toList();
        numbers.forEach(number -> {
            assertThat(bound(number, "minimum")).isEqualTo(stated.atLeast());
            assertThat(bound(number, "exclusiveMinimum")).isEqualTo(stated.above());
            assertThat(bound(number, "maximum").equals("2147483647") ? "" : bound(number, "maximum"))
                    .isEqualTo(stated.atMost());
        });
    }

    private static String spelled(Value value) {
        return value instanceof TextValue text ? text.text() : value.described();
    }

    private static String bound(ObjectValue number, String name) {
        return number.value(name).map(value -> ((NumberValue) value).literal()).orElse("");
    }

    private static ObjectValue property(ObjectValue root, ObjectValue schema, String name) {
        return resolved(root, object(object(schema, "properties"), name));
    }

    private static ObjectValue items(ObjectValue root, String array) {
        return resolved(root, object(property(root, root, array), "items"));
    }

    private static ObjectValue resolved(ObjectValue root, ObjectValue schema) {
        return schema.value("$ref")
                .map(reference -> definition(
                                root, ((TextValue) reference).text().substring("#/$defs/".length()))
                        .orElseThrow())
                .orElse(schema);
    }

    private static Optional<ObjectValue> definition(ObjectValue root, String name) {
        return object(root, "$defs").value(name).map(ObjectValue.class::cast);
    }

    private static ObjectValue object(ObjectValue parent, String name) {
        return (ObjectValue) parent.value(name).orElseThrow(() -> new AssertionError("no " + name));
    }

    private static List<String> texts(ObjectValue parent, String name) {
        return parent.value(name).stream()
                .flatMap(array -> ((ArrayValue) array).items().stream())
                .map(item -> ((TextValue) item).text())
                .toList();
    }

    private static List<String> names(ObjectValue object) {
        return object.members().stream().map(Member::name).toList();
    }

    private static ObjectValue tree(String schema) {
        return (ObjectValue) JsonDocument.read(SourceText.of("schema", schema)).root();
    }
}
