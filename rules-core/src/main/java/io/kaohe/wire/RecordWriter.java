package io.kaohe.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a record as an object, its components in their order: what is unknown is left out, so is an empty list unless
 * it is marked {@link Always}; decimals are texts, as they are spelled.
 */
public final class RecordWriter {
    private RecordWriter() {}

    /** A record as a document: UTF-8, two spaces a level, line feeds, one at the end. */
    public static String toJson(Record fields) {
        return PrettyJson.text(json -> write(json, fields));
    }

    /** Several records as a document that is an array of them. */
    public static String toJson(List<? extends Record> all) {
        return PrettyJson.text(json -> {
            json.writeStartArray();
            all.forEach(fields -> write(json, fields));
            json.writeEndArray();
        });
    }

    /** A record as a line of a file that has one document a line: without spaces, with the line feed that ends it. */
    public static String toLine(Record fields) {
        return PrettyJson.line(json -> write(json, fields));
    }

    static void write(JsonGenerator json, Record fields) {
        write(json, RecordShape.of(fields.getClass()), fields);
    }

    /** Writes what an object of the shape means. */
    static void write(JsonGenerator json, ObjectShape shape, Object fields) {
        json.writeStartObject();
        for (PropertyShape property : shape.properties()) {
            Object value = property.getter().apply(fields);
            if (value != null && (property.always() || !isEmpty(value))) {
                json.writeName(property.name());
                writeValue(json, value);
            }
        }
        json.writeEndObject();
    }

    private static boolean isEmpty(Object value) {
        return value instanceof List<?> list && list.isEmpty();
    }

    private static void writeValue(JsonGenerator json, Object value) {
        if (value instanceof Record fields) {
            write(json, fields);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> writeValue(json, item));
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, item) -> {
                json.writeName(name.toString());
                writeValue(json, item);
            });
            json.writeEndObject();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(value instanceof BigDecimal number ? spelled(number) : value.toString());
        }
    }

    /** In full, except that zeros before the point are not made up: they would count as digits when read again. */
    private static String spelled(BigDecimal number) {
        return number.scale() < 0 ? number.toString() : number.toPlainString();
    }
}
