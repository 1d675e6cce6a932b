package io.kaohe.policy;

import io.kaohe.document.Fields;
import io.kaohe.document.TextValue;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The settings in the document of a compiled policy. */
final class CompiledSettings {
    private static final String NAME = "settings";

    private CompiledSettings() {}

    static void write(JsonGenerator json, List<Setting> settings) {
        json.writeArrayPropertyStart(NAME);
        settings.forEach(setting -> write(json, setting));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Setting setting) {
        json.writeStartObject();
        json.writeStringProperty("name", setting.name());
        json.writeStringProperty("type", setting.type().name());
        CompiledPolicyDocument.write(json, "meaning", setting.meaning());
        json.writeArrayPropertyStart("choices");
        setting.choices().forEach(json::writeString);
        json.writeEndArray();
        setting.from().ifPresent(least -> json.writeStringProperty("from", Setting.text(least)));
        setting.upTo().ifPresent(most -> json.writeStringProperty("upTo", Setting.text(most)));
        setting.byDefault().ifPresent(value -> json.writeStringProperty("default", Setting.text(value)));
        json.writeEndObject();
    }

    static List<Setting> read(Fields fields, List<Problem> problems) {
        return fields.objects(NAME).stream()
                .map(setting -> setting(setting, problems))
                .toList();
    }

    private static Setting setting(Fields fields, List<Problem> problems) {
        List<String> choices = new ArrayList<>();
        fields.list("choices").forEach(choice -> {
            if (choice instanceof TextValue text) {
                choices.add(text.text());
            }
        });
        Setting setting = Setting.of(
                        fields.text("name"),
                        SettingType.valueOf(fields.text("type")),
                        CompiledPolicyDocument.words(fields.object("meaning")))
                .choices(choices)
                .within(number(fields, "from"), number(fields, "upTo"));
        Place place = Place.at(fields.document().name(), fields.pointer("default"));
        return fields.optional("default")
                .flatMap(there -> setting.parse(fields.text("default"), place, problems))
                .map(setting::byDefault)
                .orElse(setting);
    }

    private static Optional<BigDecimal> number(Fields fields, String name) {
        return fields.optional(name).map(there -> new BigDecimal(fields.text(name)));
    }
}
