package io.kaohe.fact;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A type of facts that a policy's rule file declares; its facts are {@link DeclaredFact}s.
 *
 * @param name in upper camel case
 * @param array the name of the array that holds such facts in the facts document, in lower camel case
 * @param fields at least one and at most {@value #MOST_FIELDS}, each of a name of its own
 */
public record DeclaredType(String name, String array, List<DeclaredField> fields) {
    /** How many fields a type has at most. */
    public static final int MOST_FIELDS = 60;

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern ARRAY = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** The properties of a facts document that are no facts of a declared type. */
    private static final Set<String> TAKEN = ImmutableSet.<String>builder()
            .add("schema", "period", "team")
            .addAll(FactKinds.arrays())
            .add("waivers")
            .build();

    /** @throws IllegalArgumentException if a name or the number of fields is none that a type can have */
    public DeclaredType {
        fields = List.copyOf(fields);
        require(isName(name), "a type is named in upper camel case, and this one \"" + name + "\"");
        require(isArray(array), "an array is named in lower camel case, and this one \"" + array + "\"");
        require(!isTaken(array), array + " is a property that every facts document has");
        require(!fields.isEmpty() && fields.size() <= MOST_FIELDS, name + " has " + fields.size() + " fields");
        require(
                fields.stream().map(DeclaredField::name).distinct().count() == fields.size(),
                name + " has two fields of one name");
    }

    /** A type whose array has the name that follows from its own. */
    public static DeclaredType of(String name, DeclaredField... fields) {
        return new DeclaredType(name, arrayOf(name), List.of(fields));
    }

    /** Whether a type can have this name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether an array can have this name. */
    public static boolean isArray(String name) {
        return ARRAY.matcher(name).matches();
    }

    /** Whether a property of the facts document that the library itself reads has this name. */
    public static boolean isTaken(String array) {
        return TAKEN.contains(array);
    }

    /**
     * The name of the array of a type's facts, if the type does not say another: its own with a small first letter, and
     * at the end {@code ies} for a {@code y} behind a consonant, {@code es} behind {@code s}, {@code x}, {@code z},
     * {@code ch} and {@code sh}, else {@code s}. {@code DailyTask} gives {@code dailyTasks}.
     */
    public static String arrayOf(String name) {
        String one = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        if (one.matches(".*[^aeiou]y")) {
            return one.substring(0, one.length() - 1) + "ies";
        }
        return one + (one.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }

    /** The position of a field among {@link #fields()}. */
    OptionalInt position(String field) {
        return IntStream.range(0, fields.size())
                .filter(at -> fields.get(at).name().equals(field))
                .findFirst();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** As it would stand in a rule file, on one line. */
    @Override
    public String toString() {
        return "declare " + name + " @array( \"" + array + "\" ) "
                + fields.stream().map(DeclaredField::toString).collect(Collectors.joining(" ")) + " end";
    }
}
