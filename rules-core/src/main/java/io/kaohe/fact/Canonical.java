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
    private static final int LENGTH = 256;

    private static final Map<Class<?>, List<Named>> FIELDS = new ConcurrentHashMap<>();

    /** @param label the name as it stands before the value */
    private record Named(Field field, String label) {}

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
            writeList(json, list);
        } else if (value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof BigDecimal number) {
            quote(json, number(number));
        } else {
            quote(json, value.toString());
        }
    }

    private static void writeList(StringBuilder json, List<?> list) {
        json.append('[');
        if (list.size() == 1) {
            write(json, list.get(0));
        } else if (!list.isEmpty()) {
            json.append(
                    String.join(",", list.stream().map(Canonical::text).sorted().toList()));
        }
        json.append(']');
    }

    private static String text(Object value) {
        StringBuilder json = new StringBuilder(LENGTH);
        write(json, value);
        return json.toString();
    }

    private static void writeRecord(StringBuilder json, Record fields) {
        json.append('{');
        String separator = "";
        for (Named named : FIELDS.computeIfAbsent(fields.getClass(), Canonical::fieldsOf)) {
            Object value = read(named.field(), fields);
            if (value != null) {
                json.append(separator).append(named.label());
                write(json, value);
                separator = ",";
            }
        }
        json.append('}');
    }

    private static void writeDeclared(StringBuilder json, DeclaredFact fact) {
        json.append('{');
        String separator = "";
        for (Map.Entry<String, Object> property : new TreeMap<>(fact.properties()).entrySet()) {
            json.append(separator).append(label(property.getKey()));
            write(json, property.getValue());
            separator = ",";
        }
        json.append('}');
    }

    private static String label(String name) {
        StringBuilder label = new StringBuilder();
        quote(label, name);
        return label.append(':').toString();
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

    private static List<Named> fieldsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .sorted(Comparator.comparing(RecordComponent::getName))
                .map(component -> new Named(field(type, component), label(component.getName())))
                .toList();
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                json.append(text, from, i);
                from = i + 1;
                if (c < ' ') {
                    json.append(String.format("\\u%04x", (int) c));
                } else {
                    json.append('\\').append(c);
                }
            }
        }
        json.append(text, from, text.length()).append('"');
    }
}
