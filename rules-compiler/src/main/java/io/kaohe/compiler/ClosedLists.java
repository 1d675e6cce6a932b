package io.kaohe.compiler;

import com.google.common.collect.ImmutableMap;
import io.kaohe.derived.EarlierEntry;
import io.kaohe.fact.DeclaredType;
import io.kaohe.fact.FactKinds;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.policy.Setting;
import io.kaohe.policy.SettingType;
import io.kaohe.policy.Table;
import io.kaohe.rule.GivenSettings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Properties whose texts are all known when a policy is compiled: the cells of its tables, the choices of its settings,
 * its clauses. A comparison with another text would never hold.
 */
final class ClosedLists {
    private final Map<String, Set<String>> values;

    private final Set<String> arrays;

    private ClosedLists(Map<String, Set<String>> values, Set<String> arrays) {
        this.values = values;
        this.arrays = arrays;
    }

    /** Of a policy, whose head may not be known. */
    static ClosedLists of(Optional<PolicyDefinition> head, List<Table> tables, List<DeclaredType> declares) {
        Set<String> arrays = new LinkedHashSet<>(FactKinds.arrays());
        declares.forEach(type -> arrays.add(type.array()));
        ImmutableMap.Builder<String, Set<String>> values = ImmutableMap.builder();
        for (Table table : tables) {
            for (int i = 0; i < table.columns().size(); i++) {
                int column = i;
                if (table.columns().get(i).kind() == Table.Kind.TEXT) {
                    Set<String> cells = new LinkedHashSet<>();
                    table.rows().forEach(row -> cells.add(row.cells().get(column)));
                    values.put(table.type() + "." + table.columns().get(i).name(), cells);
                }
            }
        }
        for (Setting setting : head.map(PolicyDefinition::settings).orElse(List.of())) {
            if (setting.type() == SettingType.CHOICE) {
                values.put(GivenSettings.NAME + "." + setting.name(), new LinkedHashSet<>(setting.choices()));
            }
        }
        head.ifPresent(definition -> values.put(
                EarlierEntry.class.getSimpleName() + ".clause", new LinkedHashSet<>(definition.clauseIds())));
        return new ClosedLists(values.buildOrThrow(), arrays);
    }

    /** The arrays that a facts document can have. */
    Set<String> arrays() {
        return arrays;
    }

    /** All values of a property of a type, if they are known. */
    Optional<Set<String>> of(Class<?> type, String property) {
        return Optional.ofNullable(values.get(type.getSimpleName() + "." + property));
    }
}
