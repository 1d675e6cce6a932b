package io.kaohe.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.kaohe.number.Exact;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What rules and reasons may read. Of facts and of a policy's own types it is every property; of what those are made of,
 * texts, dates, lists, constants, only what is named here, so that no path leads from a fact to the machinery beneath.
 */
public final class Readable {
    private static final String OWN = "io.kaohe.";

    private static final Set<String> OF_COLLECTIONS = ImmutableSet.of("size", "isEmpty", "contains");
    private static final Set<String> OF_TEXTS =
            ImmutableSet.of("length", "isEmpty", "isBlank", "startsWith", "endsWith", "contains");
    private static final Set<String> OF_DATES = ImmutableSet.of(
            "getYear",
            "getMonthValue",
            "getDayOfMonth",
            "getDayOfWeek",
            "getDayOfYear",
            "isLeapYear",
            "lengthOfMonth",
            "lengthOfYear",
            "isBefore",
            "isAfter",
            "isEqual");
    private static final Set<String> OF_TIMES =
            ImmutableSet.of("getHour", "getMinute", "getSecond", "toLocalDate", "toLocalTime", "isBefore", "isAfter");

    /** From a type to the names of its methods that may be called. */
    private static final ImmutableMap<Class<?>, Set<String>> OTHERS = ImmutableMap.<Class<?>, Set<String>>builder()
            .put(String.class, OF_TEXTS)
            .put(Collection.class, OF_COLLECTIONS)
            .put(List.class, OF_COLLECTIONS)
            .put(Set.class, OF_COLLECTIONS)
            .put(Enum.class, ImmutableSet.of("name"))
            .put(DayOfWeek.class, ImmutableSet.of("getValue"))
            .put(LocalDate.class, OF_DATES)
            .put(YearMonth.class, OF_DATES)
            .put(
                    LocalDateTime.class,
                    ImmutableSet.<String>builder()
                            .addAll(OF_DATES)
                            .addAll(OF_TIMES)
                            .build())
            .put(LocalTime.class, OF_TIMES)
            .put(Exact.class, ImmutableSet.of("signum"))
            .buildOrThrow();

    private Readable() {}

    /** Whether rules and reasons may call a method: it gives something, and nothing changes by it. */
    public static boolean allows(Method method) {
        Class<?> type = method.getDeclaringClass();
        if (Modifier.isStatic(method.getModifiers())
                || method.getReturnType() == void.class
                || method.getReturnType() == Object.class) {
            return false;
        }
        Set<String> names = OTHERS.get(type);
        return names == null ? type.getName().startsWith(OWN) : names.contains(method.getName());
    }
}
