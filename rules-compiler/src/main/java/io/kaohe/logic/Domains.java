package io.kaohe.logic;

import com.google.common.collect.Range;
import io.kaohe.compiler.Analysis;
import io.kaohe.fact.Property;
import io.kaohe.fact.Vocabulary;
import io.kaohe.number.Exact;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.policy.Setting;
import io.kaohe.policy.SettingType;
import io.kaohe.policy.Table;
import io.kaohe.rule.GivenSettings;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which values a property can have at all, whatever a rule asks of it. */
public final class Domains {
    private static final Map<String, Range<Exact>> OF_DATES = Map.of(
            "monthValue", Range.closed(Exact.ONE, Exact.of(12)),
            "dayOfMonth", Range.closed(Exact.ONE, Exact.of(31)),
            "dayOfYear", Range.closed(Exact.ONE, Exact.of(366)),
            "hour", Range.closed(Exact.ZERO, Exact.of(23)),
            "minute", Range.closed(Exact.ZERO, Exact.of(59)),
            "second", Range.closed(Exact.ZERO, Exact.of(59)));

    private final Map<String, Table> tables;
    private final Map<String, Setting> settings;
    private final Optional<Vocabulary> vocabulary;

    private Domains(Map<String, Table> tables, Map<String, Setting> settings, Optional<Vocabulary> vocabulary) {
        this.tables = tables;
        this.settings = settings;
        this.vocabulary = vocabulary;
    }

    public static Domains of(Analysis analysis) {
        return new Domains(
                analysis.tables().stream().collect(Collectors.toMap(Table::type, table -> table)),
                analysis.definition().map(PolicyDefinition::settings).orElse(List.of()).stream()
                        .collect(Collectors.toMap(Setting::name, setting -> setting, (one, other) -> one)),
                analysis.definition().map(head -> head.vocabulary().withStandard()));
    }

    /** The table whose rows are facts of a type. */
    public Optional<Table> table(String type) {
        return Optional.ofNullable(tables.get(type));
    }

    /** The values of a quantity; all of its type where nothing more is known. */
    public Values of(Quantity quantity) {
        Class<?> type = quantity.type();
        if (Types.isFlag(type)) {
            return WordValues.FLAGS;
        } else if (type.isEnum()) {
            return WordValues.of(EnumOrder.of(type));
        } else if (Types.isFigure(type)) {
            return numbers(quantity);
        }
        return words(quantity);
    }

    private NumberValues numbers(Quantity quantity) {
        boolean whole = Types.isWhole(quantity.type());
        String owner = quantity.owner().getSimpleName();
        Optional<Collection<String>> cells = cells(owner, quantity.property());
        if (cells.isPresent()) {
            NumberValues values = NumberValues.all(whole).not();
            for (String cell : cells.get()) {
                values = values.or(NumberValues.of(Exact.of(cell), whole));
            }
            return values;
        } else if (owner.equals(GivenSettings.NAME) && settings.containsKey(quantity.property())) {
            return setting(settings.get(quantity.property()), whole);
        } else if (quantity.owner() == LocalDate.class || quantity.owner() == LocalTime.class) {
            return NumberValues.of(OF_DATES.getOrDefault(quantity.property(), Range.all()), whole);
        } else if (quantity.property().equals("count") && quantity.owner() == Object.class
                || quantity.property().equals("size") && Collection.class.isAssignableFrom(quantity.owner())
                || quantity.property().equals("length") && quantity.owner() == String.class) {
            return NumberValues.of(">=", Exact.ZERO, true);
        }
        return property(quantity).map(stated -> stated(stated, whole)).orElse(NumberValues.all(whole));
    }

    private static NumberValues setting(Setting setting, boolean whole) {
        NumberValues values = NumberValues.all(whole);
        if (setting.from().isPresent()) {
            values = values.and(NumberValues.of(">=", Exact.of(setting.from().get()), whole));
        }
        return setting.upTo().isPresent()
                ? values.and(NumberValues.of("<=", Exact.of(setting.upTo().get()), whole))
                : values;
    }

    private static NumberValues stated(Property property, boolean whole) {
        NumberValues values = NumberValues.all(whole);
        Map<String, String> limits = Map.of(">=", property.atLeast(), ">", property.above(), "<=", property.atMost());
        for (Map.Entry<String, String> limit : limits.entrySet()) {
            if (!limit.getValue().isEmpty()) {
                values = values.and(NumberValues.of(limit.getKey(), Exact.of(limit.getValue()), whole));
            }
        }
        return values;
    }

    private Values words(Quantity quantity) {
        String owner = quantity.owner().getSimpleName();
        Optional<Collection<String>> cells = cells(owner, quantity.property());
        if (cells.isPresent()) {
            return WordValues.of(cells.get());
        } else if (owner.equals(GivenSettings.NAME)
                && settings.containsKey(quantity.property())
                && settings.get(quantity.property()).type() == SettingType.CHOICE) {
            return WordValues.of(settings.get(quantity.property()).choices());
        }
        return property(quantity)
                .flatMap(stated -> Arrays.stream(stated.list()).findFirst())
                .flatMap(list -> vocabulary.map(known -> known.codes(list)))
                .<Values>map(WordValues::of)
                .orElse(WordValues.ANY);
    }

    /** The cells of a column; empty if it is none. */
    private Optional<Collection<String>> cells(String type, String column) {
        return table(type).flatMap(table -> {
            for (int i = 0; i < table.columns().size(); i++) {
                int at = i;
                if (table.columns().get(i).name().equals(column)) {
                    return Optional.of(table.rows().stream()
                            .map(row -> row.cells().get(at))
                            .toList());
                }
            }
            return Optional.empty();
        });
    }

    /** What is stated of a property, at its component or at its method. */
    private static Optional<Property> property(Quantity quantity) {
        String name = quantity.property().replaceAll("\\(.*", "");
        if (quantity.owner().isRecord()) {
            for (RecordComponent component : quantity.owner().getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return Optional.ofNullable(component.getAnnotation(Property.class));
                }
            }
        }
        return Arrays.stream(quantity.owner().getMethods())
                .filter(method -> method.getName().equals(name))
                .map((Method method) -> Optional.ofNullable(method.getAnnotation(Property.class)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
