package io.kaohe.policy;

import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Language;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads values that are given to settings by name; what is wrong goes to the problems.
 *
 * @param policy the id of the policy that declares the settings
 * @param settings those that it declares; the standing ones are known besides
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
        Optional<Setting> known = StandingSettings.with(settings).stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst();
        if (known.isEmpty()) {
            problems.add(Problem.error("unknown-setting", place, message(name)).maybe(hint(name)));
        }
        return known;
    }

    private Words message(String name) {
        Words message = Words.of(
                "the policy " + policy + " has no setting \"" + name + "\"", "制度 " + policy + " 没有设置“" + name + "”");
        return settings.isEmpty() ? message.then(Words.of(", nor any other of its own", "，也没有自己的任何设置")) : message;
    }

    /** The nearest name, or all settings. */
    private Words hint(String name) {
        Optional<String> nearest = Nearest.to(
                name,
                StandingSettings.with(settings).stream().map(Setting::name).toList());
        if (settings.isEmpty() && nearest.isEmpty()) {
            return Words.none();
        }
        return nearest.map(Nearest::meant)
                .orElseGet(() -> Words.of(
                        "one of " + described(Language.EN, "; ") + ".", "是以下之一：" + described(Language.ZH, "；") + "。"));
    }

    private String described(Language language, String separator) {
        return settings.stream().map(setting -> setting.described(language)).collect(Collectors.joining(separator));
    }
}
