package io.kaohe.wire;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The reader for the type of a record's component. */
final class ValueReaders {
    private static final ImmutableMap<Class<?>, ValueReader> SCALARS = ImmutableMap.<Class<?>, ValueReader>builder()
            .put(String.class, Scalars.TEXT)
            .put(BigDecimal.class, DecimalReader.DECIMAL)
            .put(int.class, DecimalReader.INTEGER)
            .put(Integer.class, DecimalReader.INTEGER)
            .put(boolean.class, Scalars.TRUTH)
            .put(Boolean.class, Scalars.TRUTH)
            .put(LocalDate.class, Scalars.DATE)
            .put(YearMonth.class, Scalars.MONTH)
            .put(LocalTime.class, Scalars.TIME)
            .buildOrThrow();

    private ValueReaders() {}

    static ValueReader of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ListReader(of(arguments[0]));
            } else if (generic.getRawType() == Map.class && arguments[0] instanceof Class<?> names && names.isEnum()) {
                return new MapReader(names, of(arguments[1]));
            }
        } else if (type instanceof Class<?> known) {
            ValueReader scalar = SCALARS.get(known);
            if (scalar != null) {
                return scalar;
            } else if (known.isEnum()) {
                return Scalars.of(known);
            } else if (known == Record.class) {
                return new WrittenOnly();
            } else if (known.isRecord()) {
                return RecordShape.of(known);
            }
        }
        throw new IllegalArgumentException("a document has no values of the type " + type.getTypeName());
    }
}
