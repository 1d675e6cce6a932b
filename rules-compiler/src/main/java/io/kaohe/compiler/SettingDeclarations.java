package io.kaohe.compiler;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.Fields;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.policy.Setting;
import io.kaohe.policy.SettingType;
import io.kaohe.policy.StandingSettings;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Reads the settings that a {@code policy.yaml} declares. */
final class SettingDeclarations {
    /** Methods that every object has: no property of a fact can have their names. */
    private static final Set<String> TAKEN = Set.of(
            "about",
            "on",
            "week",
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    private final List<Problem> problems;
    private final Set<String> names = new HashSet<>();

    SettingDeclarations(List<Problem> problems) {
        this.problems = problems;
    }

    List<Setting> read(Fields policy) {
        return policy.objects("settings").stream()
                .flatMap(fields -> setting(fields).stream())
                .toList();
    }

    /** The setting; none if it cannot be told of what type it is. */
    private Optional<Setting> setting(Fields fields) {
        String name = name(fields);
        if (name.equals(StandingSettings.GUARD.name())) {
            return Optional.of(standing(fields, StandingSettings.GUARD));
        }
        Words meaning = meaning(fields);
        Optional<SettingType> type = type(fields);
        Stream.of("choices", "from", "upTo", "default").forEach(fields::optional);
        Optional<Setting> setting = type.map(known ->
                withDefault(fields, bounded(fields, choosing(fields, Setting.of(name, known, meaning)))));
        fields.end();
        return setting;
    }

    /** A standing setting has a type and a meaning already; the policy gives it another default. */
    private Setting standing(Fields fields, Setting setting) {
        fields.required("default");
        Setting known = withDefault(fields, setting);
        fields.end();
        return known;
    }

    private String name(Fields fields) {
        String name = fields.text("name");
        if (name.isEmpty()) {
            return name;
        }
        if (!name.matches("[a-z][a-zA-Z0-9]*")) {
            fields.wrong(
                    "name", fields.required("name"), Words.of("a word such as rate or onTurn", "单词，如 rate 或 onTurn"));
        } else if (SourceVersion.isKeyword(name) || TAKEN.contains(name)) {
            fields.wrong(
                    "name",
                    fields.required("name"),
                    Words.of("a word that means nothing else in rules", "规则中没有其他含义的单词"));
        } else if (!names.add(name)) {
            report(
                    "duplicate-setting",
                    fields,
                    "name",
                    Words.of("there is another setting " + name, "设置 " + name + " 重复出现"),
                    Words.none());
        }
        return name;
    }

    private static Words meaning(Fields fields) {
        return fields.names().contains("meaning")
                ? DefinitionReader.words(fields.object("meaning"))
                : Words.same(fields.text("meaning"));
    }

    private Optional<SettingType> type(Fields fields) {
        String label = fields.text("type");
        Optional<SettingType> type = SettingType.of(label);
        if (type.isEmpty() && !label.isEmpty()) {
            report(
                    "unknown-type",
                    fields,
                    "type",
                    Words.of("there is no type of setting \"" + label + "\"", "没有设置类型“" + label + "”"),
                    Nearest.hint(label, SettingType.labels()));
        }
        return type;
    }

    private Setting choosing(Fields fields, Setting setting) {
        boolean there = fields.optional("choices").isPresent();
        if (setting.type() != SettingType.CHOICE) {
            if (there) {
                misplaced(fields, "choices", setting);
            }
            return setting;
        }
        if (!there) {
            fields.report(
                    "missing",
                    Words.of("there are no choices, and the setting is one", "这项设置是选择型（choice），却没有 choices"));
            return setting;
        }
        List<Value> values = fields.list("choices");
        if (values.isEmpty() && fields.required("choices") instanceof ArrayValue none) {
            fields.wrong("choices", none, Words.of("at least one choice", "至少一个选项"));
        }
        List<String> choices = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            choice(fields, i, values.get(i), choices);
        }
        return setting.choices(choices);
    }

    private void choice(Fields fields, int at, Value value, List<String> choices) {
        Place place = fields.document().place(fields.pointer("choices") + "/" + at, value);
        if (!(value instanceof TextValue text) || !text.text().matches("[A-Z][A-Z0-9_]*")) {
            problems.add(Problem.error(
                    "wrong-value",
                    place,
                    Words.of("a choice is ", "选项为")
                            .then(value::described)
                            .then(Words.of(", expected a word such as BY_SALES", "，应为单词，如 BY_SALES"))));
        } else if (choices.contains(text.text())) {
            problems.add(Problem.error(
                    "duplicate-choice",
                    place,
                    Words.of("there is another choice " + text.text(), "选项 " + text.text() + " 重复出现")));
        } else {
            choices.add(text.text());
        }
    }

    private Setting bounded(Fields fields, Setting setting) {
        Setting bounded = setting.within(bound(fields, "from", setting), bound(fields, "upTo", setting));
        if (bounded.from().isPresent()
                && bounded.upTo().isPresent()
                && bounded.from().get().compareTo(bounded.upTo().get()) > 0) {
            String from = Setting.text(bounded.from().get());
            String upTo = Setting.text(bounded.upTo().get());
            fields.report(
                    "no-value",
                    Words.of("no number is from " + from + " up to " + upTo, "没有数字在 " + from + " 到 " + upTo + " 之间"));
            return setting;
        }
        return bounded;
    }

    private Optional<BigDecimal> bound(Fields fields, String name, Setting setting) {
        if (fields.optional(name).isPresent() && !setting.type().isNumeric()) {
            misplaced(fields, name, setting);
            return Optional.empty();
        }
        return value(fields, name, setting).map(number -> new BigDecimal(number.toString()));
    }

    private Setting withDefault(Fields fields, Setting setting) {
        boolean unchoosable =
                setting.type() == SettingType.CHOICE && setting.choices().isEmpty();
        return unchoosable
                ? setting
                : value(fields, "default", setting).map(setting::byDefault).orElse(setting);
    }

    /** What a property says in the type of the setting; none, and a problem, if it says no value of it. */
    private Optional<Object> value(Fields fields, String name, Setting setting) {
        Optional<Value> value = fields.optional(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof TextValue text)) {
            fields.wrong(name, value.get(), setting::expected);
            return Optional.empty();
        }
        return setting.parse(
                Words.same(name), text.text(), fields.document().place(fields.pointer(name), text), problems);
    }

    private void misplaced(Fields fields, String property, Setting setting) {
        report(
                "misplaced",
                fields,
                property,
                Words.of(
                        "a setting of type " + setting.type().label() + " has no " + property,
                        setting.type().label() + " 类型的设置没有 " + property),
                Words.none());
    }

    private void report(String code, Fields fields, String property, Words message, Words hint) {
        problems.add(Problem.error(
                        code, fields.document().place(fields.pointer(property), fields.required(property)), message)
                .maybe(hint));
    }
}
