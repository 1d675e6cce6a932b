package io.kaohe.fact;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A fact as canonical JSON: its properties in the order of their names, defaults written out, unknown ones left out,
 * numbers as strings without trailing zeros, lists in the order of their elements' canonical form. Two facts that say
 * the same have the same canonical form, however they were spelled.
 */
public final class Canonical {
    private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

    private Canonical() {}

    /** A fact or a waiver. */
    public static String of(Object factOrWaiver) {
        return text(factOrWaiver);
    }

    /** A number as it stands in the canonical form. */
    public static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void write(StringBuilder json, Object value) {
        if (value instanceof Record fields) {
            writeRecord(json, fields);
        } else if (value instanceof DeclaredFact fact) {
            writeDeclared(json, fact);
        } else if (value instanceof List<?> list) {
            json.append('[');
            json.append(
                    String.join(",", list.stream().map(Canonical::text).sorted().toList()));
            json.append(']');
        } else if (value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof BigDecimal number) {
            quote(json, number(number));
        } else {
            quote(json, value.toString());
        }
    }

    private static String text(Object value) {
        StringBuilder json = new StringBuilder();
        write(json, value);
        return json.toString();
    }

    private static void writeRecord(StringBuilder json, Record fields) {
        json.append('{');
        String separator = "";
        for (Field field : FIELDS.computeIfAbsent(fields.getClass(), Canonical::fieldsOf)) {
            Object value = read(field, fields);
            if (value != null) {
                json.append(separator);
                writeProperty(json, field.getName(), value);
                separator = ",";
            }
        }
        json.append('}');
    }

    private static void writeDeclared(StringBuilder json, DeclaredFact fact) {
        json.append('{');
        String separator = "";
        for (Map.Entry<String, Object> property : new TreeMap<>(fact.properties()).entrySet()) {
            json.append(separator);
            writeProperty(json, property.getKey(), property.getValue());
            separator = ",";
        }
        json.append('}');
    }

    private static void writeProperty(StringBuilder json, String name, Object value) {
        quote(json, name);
        json.append(':');
        write(json, value);
    }

    /** Fields, not accessors: an accessor of a figure that is unknown throws. */
    static @Nullable Object read(Field field, Object fields) {
        try {
            return field.get(fields);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the fields of fact records are opened below", e);
        }
    }

    static Field field(Class<?> type, RecordComponent component) {
        try {
            Field field = type.getDeclaredField(component.getName());
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a record has a field for each component", e);
        }
    }

    private static List<Field> fieldsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .sorted(Comparator.comparing(RecordComponent::getName))
                .map(component -> field(type, component))
                .toList();
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                default -> {
                    if (c < ' ') {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
