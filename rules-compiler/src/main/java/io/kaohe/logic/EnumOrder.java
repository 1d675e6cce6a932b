package io.kaohe.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Constants in the order of their list, as {@code severity > Severity.MINOR} compares them. */
public final class EnumOrder {
    private EnumOrder() {}

    /** All constants of a type, in their order; none if it is no type of constants. */
    public static List<String> of(Class<?> type) {
        List<String> all = new ArrayList<>();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                all.add(((Enum<?>) constant).name());
            }
        }
        return all;
    }

    /** The constants that compare so with one of them; empty if it is none. */
    static Optional<WordValues> compared(Class<?> type, String sign, String constant) {
        List<String> all = of(type);
        int at = all.indexOf(constant);
        if (at < 0) {
            return Optional.empty();
        }
        List<String> some = switch (sign) {
            case "<" -> all.subList(0, at);
            case "<=" -> all.subList(0, at + 1);
            case ">" -> all.subList(at + 1, all.size());
            case ">=" -> all.subList(at, all.size());
            default -> List.of();
        };
        return Optional.of(WordValues.of(all).only(some));
    }
}
