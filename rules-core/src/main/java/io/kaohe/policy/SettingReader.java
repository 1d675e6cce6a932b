package io.kaohe.policy;

import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads values that are given to settings by name; what is wrong goes to the problems.
 *
 * @param policy the id of the policy that declares the settings
 * @param settings those that it declares
 */
public record SettingReader(String policy, List<Setting> settings, List<Problem> problems) {
    /**
     * The value that a text gives to a setting; none if there is no such setting or it has no such value.
     *
     * @param namePlace where the name stands
     * @param valuePlace where the text stands
     */
    public Optional<Object> read(String name, Place namePlace, String text, Place valuePlace) {
        return known(name, namePlace).flatMap(setting -> setting.parse(text, valuePlace, problems));
    }

    /** The setting of that name; none, and a problem, if there is no such setting. */
    public Optional<Setting> known(String name, Place place) {
        Optional<Setting> known =
                settings.stream().filter(setting -> setting.name().equals(name)).findFirst();
        if (known.isEmpty()) {
            problems.add(Problem.error("unknown-setting", place, message(name)).maybe(hint(name)));
        }
        return known;
    }

    private String message(String name) {
        return "the policy " + policy + " has no setting \"" + name + "\""
                + (settings.isEmpty() ? ", nor any other" : "");
    }

    /** The nearest name, or all settings. */
    private String hint(String name) {
        if (settings.isEmpty()) {
            return "";
        }
        return Nearest.to(name, settings.stream().map(Setting::name).toList())
                .map(near -> "\"" + near + "\" was meant.")
                .orElseGet(() ->
                        settings.stream().map(Setting::described).collect(Collectors.joining("; ", "one of ", ".")));
    }
}
