package io.kaohe.guard;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.kaohe.policy.Clause;
import io.kaohe.policy.Deducts;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.policy.SettingValues;
import io.kaohe.policy.StandingSettings;
import io.kaohe.settlement.Guard;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The guards that the library has, by the value of the setting that switches them on. */
public final class Guards {
    private static final Map<String, Supplier<WageLaw>> LAWS =
            Map.of("prc-wage", Suppliers.memoize(() -> WageLaw.read("prc-wage")));

    private Guards() {}

    /** The guard that the settings of a policy name. */
    public static Guard of(PolicyDefinition policy, SettingValues settings) {
        Object name = settings.value(StandingSettings.GUARD.name()).orElse(StandingSettings.NONE);
        Supplier<WageLaw> law = LAWS.get(name.toString());
        if (law == null) {
            return Guard.NONE;
        }
        Map<String, Deducts> deducts = new TreeMap<>();
        for (Clause clause : policy.clauses()) {
            deducts.put(clause.id(), clause.deducts());
        }
        return new WageGuard(Objects.requireNonNull(law.get()), deducts);
    }
}
