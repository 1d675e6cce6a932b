package io.kaohe.engine;

import io.kaohe.fact.DeclaredFact;
import io.kaohe.fact.DeclaredType;
import io.kaohe.fact.Fact;
import io.kaohe.fact.TeamMonth;
import io.kaohe.number.Interval;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.SettingValues;
import io.kaohe.policy.Table;
import io.kaohe.problem.PolicyException;
import io.kaohe.rule.GivenSettings;
import io.kaohe.rule.Scale;
import io.kaohe.text.Words;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records that were generated for a policy, and the facts that stand in every settlement under it. */
final class PolicyTypes {
    private final CompiledPolicy policy;
    private final ClassLoader loader;

    /** The rows of the tables that rules match. */
    private final List<Object> rows = new ArrayList<>();

    private final Map<Object, MatchedRow> ofTables = new IdentityHashMap<>();

    PolicyTypes(CompiledPolicy policy, ClassLoader loader) {
        this.policy = policy;
        this.loader = loader;
        policy.tables().stream()
                .filter(table -> policy.reads().contains(table.type()))
                .forEach(this::addRows);
    }

    List<Object> rows() {
        return rows;
    }

    /** The row that an object stands for, if it is one. */
    Optional<MatchedRow> row(Object object) {
        return Optional.ofNullable(ofTables.get(object));
    }

    private void addRows(Table table) {
        Constructor<?> constructor = constructor(table.type());
        for (Table.Row row : table.rows()) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                values.add(table.columns().get(i).kind().value(row.cells().get(i)));
            }
            row.interval().ifPresent(interval -> values.add(new Scale(table.file(), interval, whole(table, row))));
            Object matched = instance(constructor, values);
            rows.add(matched);
            ofTables.put(matched, new MatchedRow(table, row));
        }
    }

    /** All numbers that the rows with the same keys are for: there is no hole between them. */
    private static Interval whole(Table table, Table.Row row) {
        Interval whole = row.interval().orElse(Interval.ALL);
        for (Table.Row other : table.rows()) {
            Interval interval = other.interval().orElse(Interval.ALL);
            if (table.keys(other).equals(table.keys(row))) {
                whole = whole.span(interval);
            }
        }
        return whole;
    }

    /** The facts of the types that the policy declares, as its rules find them. */
    List<Object> declared(TeamMonth month, Set<?> hidden) {
        List<Object> views = new ArrayList<>();
        for (DeclaredType type : policy.declares()) {
            if (policy.reads().contains(type.name())) {
                Constructor<?> constructor = constructor(type.name());
                for (Fact fact : month.all(type.array())) {
                    if (!hidden.contains(fact)) {
                        views.add(view(constructor, type, fact));
                    }
                }
            }
        }
        return views;
    }

    private Object view(Constructor<?> constructor, DeclaredType type, Fact fact) {
        if (!(fact instanceof DeclaredFact declared) || !declared.type().equals(type)) {
            throw PolicyException.of(
                    "other-type",
                    Words.of(
                            "the facts in " + type.array() + " are of another type than the one that "
                                    + policy.definition().id() + " declares as " + type.name(),
                            type.array() + " 中的记录与制度 " + policy.definition().id() + " 声明的类型 " + type.name() + " 不是同一种"),
                    Words.of("the facts were read for another version of the policy.", "数据是按这套制度的另一个版本读取的。"));
        }
        List<Object> values = new ArrayList<>(declared.values());
        values.add(declared);
        return instance(constructor, values);
    }

    /** The fact that tells rules the values of the settings, if they want to know. */
    Optional<Object> settings(SettingValues values) {
        if (!policy.reads().contains(GivenSettings.NAME)) {
            return Optional.empty();
        }
        List<@Nullable Object> given = new ArrayList<>();
        policy.definition()
                .settings()
                .forEach(setting -> given.add(values.value(setting.name()).orElse(null)));
        return Optional.of(instance(constructor(GivenSettings.NAME), given));
    }

    private Constructor<?> constructor(String type) {
        try {
            return loader.loadClass(policy.packageName() + "." + type).getConstructors()[0];
        } catch (ClassNotFoundException e) {
            throw PolicyException.of(
                    "not-compiled",
                    Words.of(
                            "the class path lacks the type " + type + " of "
                                    + policy.definition().id(),
                            "类路径上没有制度 " + policy.definition().id() + " 的类型 " + type));
        }
    }

    static Object instance(Constructor<?> constructor, List<? extends @Nullable Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a generated record takes the values of its components", e);
        }
    }
}
