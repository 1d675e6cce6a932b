package io.kaohe.policy;

import io.kaohe.document.Fields;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.fact.CodeList;
import io.kaohe.fact.DeclaredField;
import io.kaohe.fact.DeclaredType;
import io.kaohe.fact.InspectionForm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The part of a compiled policy's document that says which codes and types of facts the policy adds. */
final class VocabularyDocument {
    private VocabularyDocument() {}

    static void write(JsonGenerator json, PolicyVocabulary vocabulary) {
        json.writeObjectPropertyStart("vocabulary");
        for (CodeList list : CodeList.values()) {
            writeTexts(json, list.name(), vocabulary.codes().getOrDefault(list, List.of()));
        }
        json.writeArrayPropertyStart("forms");
        for (InspectionForm form : vocabulary.forms()) {
            json.writeStartObject();
            json.writeStringProperty("id", form.id());
            writeTexts(json, "items", form.items());
            json.writeStringProperty("repeats", String.valueOf(form.repeats()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void write(JsonGenerator json, List<DeclaredType> declares) {
        json.writeArrayPropertyStart("declares");
        for (DeclaredType type : declares) {
            json.writeStartObject();
            json.writeStringProperty("name", type.name());
            json.writeStringProperty("array", type.array());
            json.writeArrayPropertyStart("fields");
            type.fields().forEach(field -> write(json, field));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, DeclaredField field) {
        json.writeStartObject();
        json.writeStringProperty("name", field.name());
        json.writeStringProperty("kind", field.kind().name());
        field.absent()
                .ifPresent(
                        value -> json.writeStringProperty("absent", field.kind().spelled(value)));
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    static PolicyVocabulary vocabulary(Fields fields) {
        Map<CodeList, List<String>> codes = new EnumMap<>(CodeList.class);
        for (CodeList list : CodeList.values()) {
            codes.put(list, texts(fields, list.name()));
        }
        List<InspectionForm> forms = fields.objects("forms").stream()
                .map(form -> new InspectionForm(form.text("id"), texts(form, "items"), form.flag("repeats", false)))
                .toList();
        return new PolicyVocabulary(codes, forms);
    }

    static List<DeclaredType> declares(Fields fields) {
        return fields.objects("declares").stream()
                .map(type -> new DeclaredType(
                        type.text("name"),
                        type.text("array"),
                        type.objects("fields").stream()
                                .map(VocabularyDocument::field)
                                .toList()))
                .toList();
    }

    private static DeclaredField field(Fields field) {
        DeclaredField.Kind kind = DeclaredField.Kind.valueOf(field.text("kind"));
        Optional<Object> absent = field.optional("absent").flatMap(value -> kind.parsed(field.text("absent")));
        return new DeclaredField(field.text("name"), kind, absent);
    }

    private static List<String> texts(Fields fields, String name) {
        List<String> texts = new ArrayList<>();
        for (Value value : fields.list(name)) {
            if (value instanceof TextValue text) {
                texts.add(text.text());
            }
        }
        return texts;
    }
}
