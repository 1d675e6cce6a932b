package io.kaohe.compiler;

import com.google.common.base.Ascii;
import io.kaohe.fact.Vocabulary;
import io.kaohe.number.Exact;
import io.kaohe.problem.Problem;
import io.kaohe.rule.Readable;
import io.kaohe.rule.RuleTypes;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.text.Words;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the names of one rule mean: its variables with their types, and the properties of the types. */
public final class Scope {
    private static final Set<String> OF_EVERY_OBJECT = Set.of(
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "compareTo",
            "key",
            "array",
            "basis",
            "about",
            "on",
            "kaoheFact",
            "scale");

    /** Types that people who are no programmers know by other names. */
    static final Words TEXT = Words.of("text", "文本");

    private static final Words WHOLE_NUMBER = Words.of("whole number", "整数");

    private static final Map<Class<?>, Words> TYPES = Map.of(
            String.class, TEXT,
            int.class, WHOLE_NUMBER,
            Integer.class, WHOLE_NUMBER,
            Long.class, WHOLE_NUMBER,
            BigDecimal.class, Words.of("decimal", "小数"),
            Exact.class, Words.of("number", "数字"),
            boolean.class, Words.of("true or false", "真假值"),
            LocalDate.class, Words.of("date", "日期"),
            LocalTime.class, Words.of("time", "时间"));

    private final RuleTypes types;
    private final Optional<Vocabulary> vocabulary;
    private final ClosedLists lists;
    private final Unread unread;
    private final Map<String, Class<?>> variables = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** The scope of a rule that may name these types and codes; the codes may not be known. */
    Scope(RuleTypes types, Optional<Vocabulary> vocabulary, ClosedLists lists, Unread unread) {
        this.lists = lists;
        this.unread = unread;
        this.types = types;
        this.vocabulary = vocabulary;
    }

    /** The types that the rule may name. */
    public RuleTypes types() {
        return types;
    }

    /** Whether a type that is not among them may be one that a broken file defines. */
    boolean mayBeType(String name) {
        return unread.hasType(name);
    }

    /** The codes that the rule may name, if they are known. */
    Optional<Vocabulary> vocabulary() {
        return vocabulary;
    }

    /** The values that texts of some properties can have. */
    ClosedLists lists() {
        return lists;
    }

    /** The texts that a property of a type can have, if they are known: codes, cells of a table, choices of a setting. */
    public Optional<Set<String>> texts(Class<?> type, String property) {
        return CodeChecks.codes(type, property)
                .flatMap(list -> vocabulary.map(known -> known.codes(list)))
                .or(() -> lists.of(type, property));
    }

    /** The arrays that a facts document can have. */
    public Set<String> arrays() {
        return lists.arrays();
    }

    void bind(String variable, Class<?> type) {
        variables.put(variable, type);
    }

    /** Binds a variable that stands in a file, once. */
    void bind(Token variable, Class<?> type, SourceFile file, List<Problem> problems) {
        if (variables.containsKey(variable.text())) {
            problems.add(Problem.error(
                    "duplicate-variable",
                    file.place(variable.start()),
                    Words.of(
                            "there is another " + variable.text() + " in this rule",
                            "这条规则中变量 " + variable.text() + " 重复出现")));
        }
        bind(variable.text(), type);
    }

    /** Leaves a part of the conditions whose variables mean nothing outside of it. */
    void hide(Collection<String> variables) {
        hidden.addAll(variables);
    }

    /** Whether a variable means nothing outside of the part of the conditions that binds it. */
    boolean isHidden(String variable) {
        return hidden.contains(variable);
    }

    public Optional<Class<?>> type(String variable) {
        return Optional.ofNullable(variables.get(variable));
    }

    public Set<String> variables() {
        return new TreeSet<>(variables.keySet());
    }

    /** The names of the properties that rules can read from a type. */
    public static Set<String> properties(Class<?> type) {
        Set<String> names = new TreeSet<>();
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(names::add);
        }
        for (Method method : type.getMethods()) {
            if (isProperty(method) && method.getParameterCount() == 0) {
                names.add(name(method));
            }
        }
        names.removeAll(OF_EVERY_OBJECT);
        return names;
    }

    /** The type of a property, called with that many arguments. */
    public static Optional<Class<?>> property(Class<?> type, String name, int arguments) {
        return method(type, name, arguments).map(Method::getReturnType);
    }

    /** The method that gives a property, called with that many arguments. */
    static Optional<Method> method(Class<?> type, String name, int arguments) {
        return Arrays.stream(type.getMethods())
                .filter(method -> isProperty(method)
                        && method.getParameterCount() == arguments
                        && (name(method).equals(name) || method.getName().equals(name)))
                .min(Comparator.comparing(Method::isBridge));
    }

    /** Whether numbers can be calculated and compared with values of a type. */
    public static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || type == int.class || type == long.class;
    }

    /** How rule files name a type. */
    Words name(Class<?> type) {
        return TYPES.getOrDefault(type, Words.same(type.getSimpleName()));
    }

    private static boolean isProperty(Method method) {
        return Readable.allows(method)
                && !OF_EVERY_OBJECT.contains(method.getName())
                && !method.getName().startsWith("with")
                && !method.getName().equals("equals");
    }

    /** {@code isProper()} is read as {@code proper}, {@code getDays()} as {@code days}. */
    private static String name(Method method) {
        String name = method.getName();
        if (method.getParameterCount() == 0) {
            if (name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2))) {
                return lower(name.substring(2));
            }
            if (name.length() > 3 && name.startsWith("get") && Character.isUpperCase(name.charAt(3))) {
                return lower(name.substring(3));
            }
        }
        return name;
    }

    private static String lower(String name) {
        return Ascii.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Whether a word names a type of constants. */
    boolean isConstants(String word) {
        return types.constants().containsKey(word);
    }
}
