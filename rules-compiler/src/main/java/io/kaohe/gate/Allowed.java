package io.kaohe.gate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.kaohe.rule.Readable;
import io.kaohe.rule.RuleTypes;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * What classes of rules may refer to, beside each other: what the rule compiler writes when it translates conditions and
 * verbs, and nothing that came up once. All names are those of class files, with {@code /}.
 */
final class Allowed {
    /** Every generated class is below this. */
    static final String OWN = "io/kaohe/rules/";

    /** Types of the library that rules are about. */
    private static final Set<String> OF_FACTS = ImmutableSet.of("io/kaohe/fact/", "io/kaohe/derived/");

    /** From a class to the methods of it that may be called, by name, or by name and descriptor if only one of them may. */
    private static final ImmutableMap<String, Set<String>> METHODS = ImmutableMap.<String, Set<String>>builder()
            .put(
                    "io/kaohe/number/Exact",
                    ImmutableSet.of("of", "plus", "minus", "times", "over", "negated", "compareTo", "signum", "equals"))
            .put(
                    "io/kaohe/number/Calculation",
                    ImmutableSet.of("min", "max", "floor", "ceiling", "cut", "round", "share", "compare"))
            .put("io/kaohe/rule/GivenSettings", ImmutableSet.of("required"))
            .put("io/kaohe/rule/TextPattern", ImmutableSet.of("matches"))
            .put("io/kaohe/rule/ScaleRow", ImmutableSet.of("covers", "part"))
            .put("io/kaohe/engine/Aggregate$Sum", ImmutableSet.of("<init>"))
            .put("io/kaohe/engine/Aggregate$Average", ImmutableSet.of("<init>"))
            .put("io/kaohe/engine/Aggregate$Least", ImmutableSet.of("<init>"))
            .put("io/kaohe/engine/Aggregate$Greatest", ImmutableSet.of("<init>"))
            .put("io/kaohe/engine/Gathering", ImmutableSet.of("<init>"))
            .put("org/drools/core/base/accumulators/CountAccumulateFunction", ImmutableSet.of("<init>"))
            .put("java/lang/Object", ImmutableSet.of("<init>", "equals"))
            .put("java/lang/Record", ImmutableSet.of("<init>"))
            .put("java/lang/Enum", ImmutableSet.of("<init>", "valueOf", "name"))
            .put("java/lang/Boolean", ImmutableSet.of("valueOf", "booleanValue"))
            .put("java/lang/Integer", ImmutableSet.of("valueOf", "intValue"))
            .put("java/lang/Long", ImmutableSet.of("valueOf", "longValue", "intValue"))
            .put("java/lang/Math", ImmutableSet.of("toIntExact"))
            .put("java/lang/String", ImmutableSet.of("equals", "hashCode"))
            .put("java/lang/System", ImmutableSet.of("arraycopy"))
            .put("java/lang/RuntimeException", ImmutableSet.of("<init>"))
            .put(
                    "java/math/BigDecimal",
                    ImmutableSet.of("<init>(Ljava/lang/String;)V", "valueOf(J)Ljava/math/BigDecimal;"))
            .put("java/time/LocalDate", ImmutableSet.of("parse", "of"))
            .put("java/time/LocalTime", ImmutableSet.of("parse", "of"))
            .put("java/time/LocalDateTime", ImmutableSet.of("parse", "of"))
            .put("java/time/YearMonth", ImmutableSet.of("parse", "of"))
            .put(
                    "java/time/format/DateTimeFormatterBuilder",
                    ImmutableSet.of("<init>", "appendPattern", "parseCaseInsensitive", "toFormatter"))
            .put("java/util/ArrayList", ImmutableSet.of("<init>()V"))
            .put("java/util/Arrays", ImmutableSet.of("asList"))
            .put("java/util/Collections", ImmutableSet.of("emptyList"))
            .put("java/util/List", ImmutableSet.of("add"))
            .put(
                    "org/drools/modelcompiler/dsl/pattern/D",
                    ImmutableSet.of(
                            "accFunction",
                            "accumulate",
                            "alphaIndexedBy",
                            "and",
                            "betaIndexedBy",
                            "declarationOf",
                            "eval",
                            "execute",
                            "exists",
                            "forall",
                            "from",
                            "globalOf",
                            "not",
                            "on",
                            "or",
                            "pattern",
                            "reactOn",
                            "rule"))
            .put("org/drools/model/DomainClassMetadata", ImmutableSet.of("getPropertyIndex"))
            .put("org/drools/model/PatternDSL$PatternDef", ImmutableSet.of("bind", "expr"))
            .put(
                    "org/drools/model/functions/PredicateInformation",
                    ImmutableSet.of("<init>", "addRuleNames", "setMoreThanMaxRuleDefs"))
            .put("org/drools/model/functions/accumulate/AccumulateFunction", ImmutableSet.of("as"))
            .put("org/drools/model/impl/RuleBuilder", ImmutableSet.of("attribute", "build", "metadata"))
            .put("org/drools/util/DateUtils", ImmutableSet.of("getDateFormatMask"))
            .buildOrThrow();

    /** Comparisons of conditions, which say nothing else. */
    private static final String COMPARISONS = "org/drools/modelcompiler/util/EvaluationUtil";

    private static final Set<String> COMPARING = ImmutableSet.of(
            "areNullSafeEquals",
            "areNumbersNullSafeEquals",
            "equals",
            "greaterOrEqual",
            "greaterOrEqualNumbers",
            "greaterThan",
            "greaterThanNumbers",
            "lessOrEqual",
            "lessOrEqualNumbers",
            "lessThan",
            "lessThanNumbers",
            "toBigDecimal");

    private static final String CONSEQUENCES = "org/drools/model/consequences/ConsequenceBuilder";

    private static final Set<String> FIELDS = ImmutableSet.of(
            "java/lang/Boolean.TYPE",
            "java/lang/Integer.TYPE",
            "java/lang/Long.TYPE",
            "java/util/Locale.ENGLISH",
            "org/drools/model/Rule$Attribute.AGENDA_GROUP",
            "org/drools/model/operators/ContainsOperator.INSTANCE",
            "org/drools/model/operators/ExcludesOperator.INSTANCE",
            "org/drools/model/operators/InOperator.INSTANCE",
            "org/drools/model/operators/MemberOfOperator.INSTANCE");

    private static final String COMPARISON_SIGN = "org/drools/model/Index$ConstraintType";

    private static final Set<String> MORE_TYPES = ImmutableSet.of(
            "io/kaohe/engine/Aggregate",
            "io/kaohe/engine/Effort",
            "io/kaohe/engine/Once",
            "io/kaohe/number/Interval",
            "java/io/Serializable",
            "java/lang/CharSequence",
            "java/lang/Class",
            "java/lang/Comparable",
            "java/lang/Iterable",
            "java/lang/Number",
            "java/lang/Throwable",
            "java/lang/Exception",
            "java/lang/invoke/CallSite",
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/MethodHandle",
            "java/lang/invoke/MethodHandles",
            "java/lang/invoke/MethodHandles$Lookup",
            "java/lang/invoke/MethodType",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/invoke/TypeDescriptor",
            "java/lang/runtime/ObjectMethods",
            "java/time/DayOfWeek",
            "java/time/format/DateTimeFormatter",
            "java/util/Collection",
            "java/util/Locale",
            "java/util/Map",
            "java/util/Set",
            "org/drools/compiler/kie/builder/MaterializedLambda",
            "org/drools/core/base/accumulators/AbstractAccumulateFunction",
            "org/kie/api/runtime/rule/AccumulateFunction");

    /** Packages whose types may be named: those that rules are about, and those that describe rules to Drools. */
    private static final Set<String> PACKAGES = ImmutableSet.of(
            "io/kaohe/fact/", "io/kaohe/derived/", "io/kaohe/rule/", "java/util/function/", "org/drools/model/");

    private Allowed() {}

    /** Whether a class may be named, and found. */
    static boolean type(String name) {
        return name.startsWith(OWN)
                || METHODS.containsKey(name)
                || MORE_TYPES.contains(name)
                || name.equals(COMPARISONS)
                || PACKAGES.stream().anyMatch(name::startsWith);
    }

    /** Whether a type that a descriptor names may be. */
    static boolean type(Type type) {
        return switch (type.getSort()) {
            case Type.ARRAY -> type(type.getElementType());
            case Type.OBJECT -> type(type.getInternalName());
            default -> true;
        };
    }

    static boolean method(String owner, String name, String descriptor) {
        if (owner.startsWith(OWN)) {
            return true;
        }
        if (owner.equals("io/kaohe/rule/Ledger")) {
            return true;
        }
        Set<String> names = METHODS.getOrDefault(owner, Set.of());
        if (names.contains(name) || names.contains(name + descriptor)) {
            return true;
        }
        return owner.equals(COMPARISONS) && COMPARING.contains(name)
                || owner.startsWith(CONSEQUENCES) && name.equals("execute")
                || readable(owner, name, descriptor);
    }

    /** Whether a field of another class may be read; none may be written. */
    static boolean field(String owner, String name) {
        return FIELDS.contains(owner + "." + name)
                || owner.equals(COMPARISON_SIGN)
                || owner.equals("io/kaohe/engine/Once") && name.equals("ONCE")
                || RuleTypes.standard().constants().values().stream()
                        .anyMatch(type -> Type.getInternalName(type).equals(owner)
                                && RuleTypes.constantsOf(type).contains(name));
    }

    /** A property of a fact, or of what facts are made of. */
    private static boolean readable(String owner, String name, String descriptor) {
        if (!type(owner) || owner.startsWith("org/")) {
            return false;
        }
        try {
            Class<?> type = Class.forName(owner.replace('/', '.'), false, Allowed.class.getClassLoader());
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals(name)
                            && Type.getMethodDescriptor(method).equals(descriptor))
                    .anyMatch(method -> Readable.allows(method) && isOfFacts(method, owner));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isOfFacts(Method method, String owner) {
        String declaring = Type.getInternalName(method.getDeclaringClass());
        return !declaring.startsWith("io/kaohe/")
                || OF_FACTS.stream().anyMatch(declaring::startsWith)
                || OF_FACTS.stream().anyMatch(owner::startsWith)
                || declaring.equals("io/kaohe/rule/ScaleRow");
    }
}
