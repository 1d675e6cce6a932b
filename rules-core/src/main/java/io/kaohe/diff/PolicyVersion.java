package io.kaohe.diff;

import io.kaohe.Policy;
import io.kaohe.policy.Clause;
import io.kaohe.policy.Setting;
import io.kaohe.text.Words;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By what a month was settled.
 *
 * @param name what the version is called where two are compared, such as its folder
 * @param effective the first month in which it is in force
 * @param clauses in their order
 * @param settings the values in force, as texts, by the names of the settings that have one
 */
public record PolicyVersion(
        String name,
        String id,
        Words title,
        YearMonth effective,
        String fingerprint,
        List<Clause> clauses,
        Map<String, String> settings) {
    public PolicyVersion {
        clauses = List.copyOf(clauses);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** A policy, called {@code id@effective}. */
    public static PolicyVersion of(Policy policy) {
        return of(policy, policy.id() + "@" + policy.effective());
    }

    /** A policy under a name. */
    public static PolicyVersion of(Policy policy, String name) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Setting setting : policy.allSettings()) {
            policy.setting(setting.name())
                    .filter(value -> policy.settings().contains(setting)
                            || !setting.byDefault().equals(Optional.of(value)))
                    .ifPresent(value -> settings.put(setting.name(), Setting.text(value)));
        }
        return new PolicyVersion(
                name,
                policy.id(),
                policy.title(),
                policy.effective(),
                policy.fingerprint(),
                policy.clauses(),
                settings);
    }

    /** The heading of a clause that it has. */
    public Optional<Words> heading(String clause) {
        return clauses.stream()
                .filter(one -> one.id().equals(clause))
                .map(Clause::heading)
                .findFirst();
    }
}
