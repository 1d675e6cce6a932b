package io.kaohe.fact;

import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Checks each property of a fact against what its {@link Property} expects. */
final class PropertyChecks {
    /** No figure of a team's month is longer than this; a longer one is a mistake or an attack. */
    static final int MOST_DIGITS = 30;

    private static final Map<Class<?>, List<Checked>> CHECKED = new ConcurrentHashMap<>();

    private final YearMonth period;
    private final Set<String> agents;
    private final Vocabulary vocabulary;
    private final Findings findings;

    PropertyChecks(YearMonth period, Set<String> agents, Vocabulary vocabulary, Findings findings) {
        this.period = period;
        this.agents = agents;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** A fact or a waiver. */
    void check(Object fact) {
        if (fact instanceof DeclaredFact declared) {
            for (DeclaredField field : declared.type().fields()) {
                check(fact, field.name(), field.stated().orElse(null), declared.value(field.name()));
            }
        } else {
            checkRecord(fact);
        }
    }

    private void checkRecord(Object fact) {
        for (Checked checked : CHECKED.computeIfAbsent(fact.getClass(), PropertyChecks::checkedOf)) {
            Object value = Canonical.read(checked.field(), fact);
            if (value != null) {
                check(fact, checked.field().getName(), checked.property(), value);
            }
        }
    }

    private void check(Object fact, String name, @Nullable Property property, Object value) {
        if (value instanceof String text && text.isBlank()) {
            findings.add("blank", fact, name, Words.of(name + " is blank", name + " 是空白"));
        } else if (value instanceof BigDecimal number
                && (number.precision() > MOST_DIGITS
                        || number.scale() > MOST_DIGITS
                        || number.scale() < -MOST_DIGITS)) {
            findings.add(
                    "number-too-long",
                    fact,
                    name,
                    Words.of(name + " has more than " + MOST_DIGITS + " digits", name + " 超过 " + MOST_DIGITS + " 位数字"));
        } else if (value instanceof LocalTime time && time.getNano() != 0) {
            findings.add(
                    "finer-than-seconds", fact, name, Words.of("a time is given to the second at most", "时间最多精确到秒"));
        } else if (property != null) {
            checkExpected(fact, name, property, value);
        }
    }

    private void checkExpected(Object fact, String name, Property property, Object value) {
        if (value instanceof BigDecimal || value instanceof Integer) {
            checkBounds(fact, name, property, new BigDecimal(value.toString()));
        }
        if (property.agent() && !agents.contains(value)) {
            findings.add(
                    "unknown-agent",
                    fact,
                    name,
                    Words.of("there is no agent " + value, "没有员工“" + value + "”"),
                    Nearest.hint(value.toString(), agents));
        }
        if (property.inPeriod()
                && value instanceof LocalDate date
                && !YearMonth.from(date).equals(period)) {
            findings.add(
                    "outside-period",
                    fact,
                    name,
                    Words.of(
                            name + " " + date + " does not lie in " + period,
                            name + " " + date + " 不在 " + period + " 之内"));
        }
        for (CodeList list : property.list()) {
            checkCodes(fact, name, vocabulary.codes(list), value);
        }
    }

    private void checkBounds(Object fact, String name, Property property, BigDecimal number) {
        if (!property.atLeast().isEmpty() && number.compareTo(new BigDecimal(property.atLeast())) < 0) {
            findings.add(
                    "too-small",
                    fact,
                    name,
                    beyond(name, number, Words.of("at least ", "不小于").then(property.atLeast())));
        }
        if (!property.above().isEmpty() && number.compareTo(new BigDecimal(property.above())) <= 0) {
            findings.add(
                    "too-small",
                    fact,
                    name,
                    beyond(name, number, Words.of("more than ", "大于").then(property.above())));
        }
        if (!property.atMost().isEmpty() && number.compareTo(new BigDecimal(property.atMost())) > 0) {
            findings.add(
                    "too-great",
                    fact,
                    name,
                    beyond(name, number, Words.of("at most ", "不大于").then(property.atMost())));
        }
    }

    private static Words beyond(String name, BigDecimal number, Words expected) {
        String shown = number.toPlainString();
        return Words.of(name + " is " + shown + ", expected ", name + " 为 " + shown + "，应")
                .then(expected);
    }

    private void checkCodes(Object fact, String name, Set<String> known, Object value) {
        if (value instanceof List<?> codes) {
            Set<Object> seen = new HashSet<>();
            for (int i = 0; i < codes.size(); i++) {
                String path = name + "/" + i;
                checkCode(fact, path, known, codes.get(i).toString());
                if (!seen.add(codes.get(i))) {
                    findings.add(
                            "listed-twice",
                            fact,
                            path,
                            Words.of(codes.get(i) + " is listed twice", codes.get(i) + " 列了两次"));
                }
            }
        } else {
            checkCode(fact, name, known, value.toString());
        }
    }

    private void checkCode(Object fact, String path, Set<String> known, String code) {
        if (!known.contains(code)) {
            findings.add(
                    "unknown-code",
                    fact,
                    path,
                    Words.of(
                            "\"" + code + "\" is a code that neither the contract nor a chosen policy knows",
                            "代码“" + code + "”既不是标准代码，也不在所选制度的词汇表中"),
                    Nearest.hint(code, known));
        }
    }

    private static List<Checked> checkedOf(Class<?> type) {
        return List.of(type.getRecordComponents()).stream()
                .map(component -> new Checked(Canonical.field(type, component), property(component)))
                .toList();
    }

    private static @Nullable Property property(RecordComponent component) {
        return component.getAnnotation(Property.class);
    }

    private record Checked(Field field, @Nullable Property property) {}
}
