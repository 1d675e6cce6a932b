package io.kaohe.policy;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The values of a policy's settings that are in force: those that were given, else the defaults. Immutable. */
public final class SettingValues {
    private static final Place PLACE = Place.at("policy", "");

    private final PolicyDefinition policy;
    private final ImmutableSortedMap<String, Object> values;

    private SettingValues(PolicyDefinition policy, Map<String, Object> values) {
        this.policy = policy;
        this.values = ImmutableSortedMap.copyOf(values);
    }

    /** The values that are in force when none are given. */
    public static SettingValues defaults(PolicyDefinition policy) {
        Map<String, Object> values = new TreeMap<>();
        StandingSettings.with(policy.settings())
                .forEach(setting -> setting.byDefault().ifPresent(value -> values.put(setting.name(), value)));
        return new SettingValues(policy, values);
    }

    /**
     * These values with others in their place.
     *
     * @param given texts by the name of the setting
     * @throws PolicyException with all texts that are not its value, and all names that no setting has
     */
    public SettingValues with(Map<String, String> given) {
        List<Problem> problems = new ArrayList<>();
        SettingReader reader = new SettingReader(policy.id(), policy.settings(), problems);
        Map<String, Object> changed = new TreeMap<>(values);
        new TreeMap<>(given)
                .forEach((name, text) ->
                        reader.read(name, PLACE, text, PLACE).ifPresent(value -> changed.put(name, value)));
        if (!problems.isEmpty()) {
            throw new PolicyException(problems);
        }
        return new SettingValues(policy, changed);
    }

    /**
     * The value in force of a setting: a {@link java.math.BigDecimal}, an {@link Integer}, a {@link Boolean} or a
     * {@link String}, as {@link Setting} says; none if it was not given and has no default.
     */
    public Optional<Object> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * The value in force of a setting of the policy.
     *
     * @throws PolicyException if the policy has no such setting
     */
    public Optional<Object> declared(String name) {
        List<Problem> problems = new ArrayList<>();
        new SettingReader(policy.id(), policy.settings(), problems).known(name, PLACE);
        if (!problems.isEmpty()) {
            throw new PolicyException(problems);
        }
        return value(name);
    }

    /** The fingerprint of the policy with these values, given that of its files: the same for the defaults. */
    public String fingerprint(String ofFiles) {
        Map<String, Object> defaults = defaults(policy).values;
        String others = values.entrySet().stream()
                .filter(entry -> !canonical(defaults, entry.getKey()).equals(canonical(values, entry.getKey())))
                .map(entry -> entry.getKey() + "=" + Setting.canonical(entry.getValue()))
                .collect(Collectors.joining("\n"));
        return others.isEmpty()
                ? ofFiles
                : "sha256:" + Hashing.sha256().hashString(ofFiles + "\n" + others, StandardCharsets.UTF_8);
    }

    private static Optional<String> canonical(Map<String, Object> values, String name) {
        return Optional.ofNullable(values.get(name)).map(Setting::canonical);
    }
}
