package io.kaohe.fact;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A field of a {@link DeclaredType}, a property of its facts. Two names mean something to the library: {@code agent}, a
 * text, is the id of the agent whom the fact is about, and {@code date}, a date of the month, when it was. Neither has a
 * default.
 *
 * @param name in lower camel case
 * @param absent the value where a document leaves the property out; empty: it is required
 */
public record DeclaredField(String name, Kind kind, Optional<Object> absent) {
    /** What the values of a field are. */
    public enum Kind {
        TEXT("String", String.class, "(?s).*\\S.*", text -> text),
        WHOLE("int", Integer.class, "-?(0|[1-9]\\d{0,9})", Integer::valueOf),
        DECIMAL("BigDecimal", BigDecimal.class, "-?(0|[1-9]\\d{0,14})(\\.\\d{1,15})?", BigDecimal::new),
        FLAG("boolean", Boolean.class, "true|false", Boolean::valueOf),
        DATE("LocalDate", LocalDate.class, "\\d{4}-\\d\\d-\\d\\d", LocalDate::parse),
        TIME("LocalTime", LocalTime.class, "\\d\\d:\\d\\d(:\\d\\d)?", LocalTime::parse),
        MONTH("YearMonth", YearMonth.class, "\\d{4}-\\d\\d", YearMonth::parse);

        private final String typeName;
        private final Class<?> type;
        private final Pattern form;
        private final Function<String, Object> parse;

        Kind(String typeName, Class<?> type, String form, Function<String, Object> parse) {
            this.typeName = typeName;
            this.type = type;
            this.form = Pattern.compile(form);
            this.parse = parse;
        }

        /** The name by which rule files call it, e.g. {@code BigDecimal}. */
        public String typeName() {
            return typeName;
        }

        /** The Java type of the values. */
        public Class<?> type() {
            return type;
        }

        /** The value that a text spells as {@link #spelled(Object)} does, without an exponent; empty if it spells none. */
        public Optional<Object> parsed(String text) {
            try {
                return form.matcher(text).matches() ? Optional.of(parse.apply(text)) : Optional.empty();
            } catch (DateTimeException | NumberFormatException e) {
                return Optional.empty();
            }
        }

        /** A value of this kind as text, equal values alike. */
        public String spelled(Object value) {
            return value instanceof BigDecimal number ? Canonical.number(number) : value.toString();
        }
    }

    /** The fields that mean something to the library, and what it expects of them. */
    private record Meaning(
            @Property(agent = true) String agent,
            @Property(inPeriod = true) LocalDate date) {}

    private static final Map<String, RecordComponent> MEANINGS = Arrays.stream(Meaning.class.getRecordComponents())
            .collect(ImmutableMap.toImmutableMap(RecordComponent::getName, component -> component));

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** @throws IllegalArgumentException if the name, the kind or the default is none that such a field can have */
    public DeclaredField {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a field is named in lower camel case, and this one \"" + name + "\"");
        }
        RecordComponent meaning = MEANINGS.get(name);
        if (meaning != null && (meaning.getType() != kind.type() || absent.isPresent())) {
            throw new IllegalArgumentException(
                    name + " is a " + meaning.getType().getSimpleName() + " without a default");
        }
        if (absent.isPresent() && kind.parsed(kind.spelled(absent.get())).isEmpty()) {
            throw new IllegalArgumentException(name + " is a " + kind.typeName() + ", and its default " + absent.get());
        }
        absent = absent.flatMap(value -> kind.parsed(kind.spelled(value)));
    }

    /** A field that has to be there. */
    public static DeclaredField required(String name, Kind kind) {
        return new DeclaredField(name, kind, Optional.empty());
    }

    /** A field with a default. */
    public static DeclaredField optional(String name, Kind kind, Object absent) {
        return new DeclaredField(name, kind, Optional.of(absent));
    }

    /** The kind that a field of this name must be, if the name means something to the library. */
    public static Optional<Kind> kindOf(String name) {
        return Optional.ofNullable(MEANINGS.get(name))
                .flatMap(meaning -> Arrays.stream(Kind.values())
                        .filter(kind -> kind.type() == meaning.getType())
                        .findFirst());
    }

    /** What is expected of the property beyond its kind. */
    public Optional<Property> stated() {
        return Optional.ofNullable(MEANINGS.get(name)).map(meaning -> meaning.getAnnotation(Property.class));
    }

    /** As it would stand in a rule file. */
    @Override
    public String toString() {
        return name + " : " + kind.typeName()
                + absent.map(value -> " = " + kind.spelled(value)).orElse("");
    }
}
