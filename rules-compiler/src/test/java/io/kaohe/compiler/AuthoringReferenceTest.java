package io.kaohe.compiler;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.fact.CodeList;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Fact;
import io.kaohe.fact.Property;
import io.kaohe.fact.Vocabulary;
import io.kaohe.number.Calculation;
import io.kaohe.number.Exact;
import io.kaohe.policy.SettingType;
import io.kaohe.rule.Ledger;
import io.kaohe.rule.RuleTypes;
import io.kaohe.rule.Writes;
import io.kaohe.text.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/rule-reference.md} and of the authors' guide say of types, verbs and lists what the code says. */
class AuthoringReferenceTest {
    private static final Path GUIDE = Path.of("../docs/authoring.md");
    private static final Path REFERENCE = Path.of("../docs/rule-reference.md");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** Said once, for all types. */
    private static final Set<String> OF_ALL = Set.of("week");

    private static final Map<Class<?>, String> WORDS = Map.of(
            BigDecimal.class, "decimal",
            Exact.class, "decimal",
            int.class, "whole number",
            long.class, "whole number",
            String.class, "text",
            boolean.class, "yes or no",
            LocalDate.class, "date",
            Optional.class, "–",
            Map.class, "–");

    /** By the heading of a section its table rows, each as its cells. */
    private final Map<String, List<List<String>>> tables = tables();

    @Test
    void everyTypeStandsThereWithItsProperties() {
        Map<String, List<String>> documented = new TreeMap<>();
        tables.forEach((heading, rows) -> name(heading)
                .filter(RuleTypes.standard().facts()::containsKey)
                .ifPresent(type -> documented.put(
                        type,
                        rows.stream()
                                .map(cells -> String.join(" | ", cells.subList(0, cells.size() - 1)))
                                .sorted()
                                .toList())));

        assertThat(documented)
                .containsExactlyInAnyOrderEntriesOf(RuleTypes.standard().facts().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, type -> rows(type.getValue()))));
    }

    @Test
    void everyRowSaysSomething() {
        assertThat(tables.values().stream().flatMap(List::stream))
                .allSatisfy(cells ->
                        assertThat(cells).allSatisfy(cell -> assertThat(cell).isNotBlank()));
    }

    @Test
    void everyVerbStandsThereWithItsArgumentsAndEntries() {
        assertThat(rows("Verbs").stream()
                        .map(cells -> name(cells.get(0)).orElse("").replaceAll("\\(.*", "") + " "
                                + (cells.get(0).split(",").length) + " " + cells.get(1)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Ledger.class.getMethods())
                        .map(verb -> verb.getName() + " " + verb.getParameterCount() + " " + written(verb))
                        .toList());
    }

    @Test
    void everyConstantStandsThere() {
        assertThat(rows("Constants").stream()
                        .collect(toMap(cells -> name(cells.get(0)).orElse(""), cells -> names(cells.get(1)))))
                .isEqualTo(RuleTypes.standard().constants().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, type -> RuleTypes.constantsOf(type.getValue()))));
    }

    @Test
    void everyCodeStandsThere() {
        assertThat(rows("Codes").stream().map(cells -> Set.copyOf(names(cells.get(1)))))
                .containsExactly(
                        codes(CodeList.MISCONDUCT),
                        codes(CodeList.AWARD),
                        codes(CodeList.MARK),
                        codes(CodeList.CHAT_FINDING),
                        codes(CodeList.INSPECTION_FORM));
    }

    @Test
    void everyFunctionStandsThere() {
        assertThat(functions("Calculations"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Calculation.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getReturnType() == Exact.class)
                        .map(Method::getName)
                        .toList());
        assertThat(functions("Adding up and counting"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Accumulation.FUNCTIONS.keySet().stream(), Stream.of("count"))
                                .toList());
    }

    @Test
    void everyTypeOfASettingAndOfAFieldStandsThere() {
        assertThat(firstNames("policy.yaml")).containsAll(SettingType.labels());
        assertThat(firstNames("Facts of your own")).containsExactlyElementsOf(FieldReader.TYPES);
    }

    @Test
    void everyUnitStandsThere() {
        String units = page().lines()
                .filter(line -> line.startsWith("The units are "))
                .findFirst()
                .orElse("");

        assertThat(names(units)).containsExactlyInAnyOrderElementsOf(Terms.units());
    }

    private static List<String> rows(Class<?> type) {
        List<String> rows = new ArrayList<>();
        for (String property : Scope.properties(type)) {
            if (!OF_ALL.contains(property) && !property.matches("has[A-Z].*")) {
                Method method = Scope.method(type, property, 0).orElseThrow();
                rows.add("`" + property + "` | " + word(method.getGenericReturnType()) + leftOut(type, property));
            }
        }
        for (Method method : type.getMethods()) {
            boolean asked = method.getParameterCount() == 1
                    && Scope.method(type, method.getName(), 1).isPresent()
                    && method.getDeclaringClass() != Object.class;
            if (asked) {
                String argument = argument(method.getParameterTypes()[0]);
                rows.add("`" + method.getName() + "( " + argument + " )` | " + word(method.getGenericReturnType())
                        + leftOut(type, method.getName()));
            }
        }
        rows.sort(null);
        return rows;
    }

    private static String argument(Class<?> type) {
        return type == String.class ? "\"12:00\"" : type == int.class ? "limit" : "date";
    }

    /** What holds when the facts document leaves a property out; nothing for what is derived. */
    private static String leftOut(Class<?> type, String name) {
        if (!Fact.class.isAssignableFrom(type)) {
            return "";
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> " | " + leftOut(component))
                .findFirst()
                .orElse(" | –");
    }

    private static String leftOut(RecordComponent component) {
        String name = component.getName();
        Property property = component.getAnnotation(Property.class);
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return "unknown, `has" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "`";
        } else if (property != null && !property.absent().isEmpty()) {
            return property.absent();
        }
        // A shift is the one fact whose list cannot be empty.
        return component.getType() == List.class && !name.equals("segments") ? "none" : "required";
    }

    private static String word(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return "list of " + word(list.getActualTypeArguments()[0]);
        } else if (type instanceof ParameterizedType other) {
            return word(other.getRawType());
        } else if (type instanceof WildcardType any) {
            return word(any.getUpperBounds()[0]);
        }
        Class<?> known = (Class<?>) type;
        return WORDS.getOrDefault(known, "`" + known.getSimpleName() + "`");
    }

    private static String written(Method verb) {
        Writes writes = verb.getAnnotation(Writes.class);
        EntryKind[] kinds = writes == null ? new EntryKind[0] : writes.value();
        return kinds.length == 0 ? "–" : "`" + kinds[0] + "`";
    }

    private static Set<String> codes(CodeList list) {
        Set<String> codes = new TreeSet<>(Vocabulary.standard().codes(list));
        if (list == CodeList.INSPECTION_FORM) {
            List.copyOf(codes)
                    .forEach(form -> codes.addAll(Vocabulary.standard().items(form)));
        }
        return codes;
    }

    private List<String> functions(String section) {
        return rows(section).stream()
                .map(cells -> name(cells.get(0)).orElse("").replaceAll("\\(.*", ""))
                .toList();
    }

    private List<String> firstNames(String section) {
        return rows(section).stream()
                .map(cells -> name(cells.get(0)).orElse(""))
                .toList();
    }

    private List<List<String>> rows(String section) {
        return tables.getOrDefault(section, List.of());
    }

    private static Optional<String> name(String text) {
        return names(text).stream().findFirst();
    }

    private static List<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Map<String, List<List<String>>> tables() {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        String section = "";
        boolean body = false;
        for (String line : page().lines().toList()) {
            if (line.startsWith("#")) {
                section = line.replaceFirst("#+ ", "");
            }
            body = line.startsWith("|") && (body || line.matches("[-:| ]+"));
            if (body && !line.matches("[-:| ]+")) {
                List<String> cells = Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toList();
                tables.computeIfAbsent(section, name -> new ArrayList<>()).add(cells);
            }
        }
        return tables;
    }

    private static String page() {
        try {
            return Files.readString(GUIDE) + Files.readString(REFERENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
