package io.kaohe.policy;

import io.kaohe.document.Document;
import io.kaohe.document.Fields;
import io.kaohe.document.JsonDocument;
import io.kaohe.document.Value;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.io.StringWriter;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A compiled policy as a JSON document, kept beside its classes. It is no public format: one version writes and reads it. */
public final class CompiledPolicyDocument {
    private CompiledPolicyDocument() {}

    /** The document, the same bytes for the same policy. */
    public static String write(CompiledPolicy policy) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            write(json, policy.definition());
            json.writeStringProperty("fingerprint", policy.fingerprint());
            VocabularyDocument.write(json, policy.declares());
            json.writeStringProperty("model", policy.model());
            json.writeStringProperty("strata", String.valueOf(policy.strata()));
            json.writeArrayPropertyStart("reads");
            new TreeSet<>(policy.reads()).forEach(json::writeString);
            json.writeEndArray();
            json.writeObjectPropertyStart("derives");
            new TreeMap<>(policy.derives())
                    .forEach((type, stratum) -> json.writeStringProperty(type, String.valueOf(stratum)));
            json.writeEndObject();
            json.writeArrayPropertyStart("tables");
            policy.tables().forEach(table -> TableDocument.write(json, table));
            json.writeEndArray();
            json.writeArrayPropertyStart("rules");
            policy.rules().forEach(rule -> write(json, rule));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, PolicyDefinition definition) {
        json.writeStringProperty("id", definition.id());
        write(json, "title", definition.title());
        json.writeStringProperty("source", definition.source());
        json.writeStringProperty("effective", definition.effective().toString());
        json.writeStringProperty("fund", String.valueOf(definition.fund()));
        VocabularyDocument.write(json, definition.vocabulary());
        json.writeArrayPropertyStart("clauses");
        for (Clause clause : definition.clauses()) {
            json.writeStartObject();
            json.writeStringProperty("id", clause.id());
            write(json, "heading", clause.heading());
            clause.reading().ifPresent(reading -> write(json, "reading", reading));
            json.writeStringProperty("source", clause.source());
            json.writeStringProperty("kind", clause.kind().name());
            json.writeStringProperty("deducts", clause.deducts().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        CompiledSettings.write(json, definition.settings());
    }

    static void write(JsonGenerator json, String name, Words words) {
        json.writeObjectPropertyStart(name);
        for (Language language : Language.values()) {
            json.writeStringProperty(language.tag(), words.in(language));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, RuleInfo rule) {
        json.writeStartObject();
        json.writeStringProperty("name", rule.name());
        json.writeStringProperty("clause", rule.clause());
        json.writeStringProperty("file", rule.file());
        json.writeStringProperty("line", String.valueOf(rule.line()));
        json.writeObjectPropertyStart("reason");
        for (Language language : Language.values()) {
            Template template = rule.reason().get(language);
            json.writeStringProperty(language.tag(), template == null ? "" : template.text());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws PolicyException if it is something else
     */
    public static CompiledPolicy read(String name, byte[] content) {
        List<Problem> problems = new ArrayList<>();
        Document document = JsonDocument.read(name, content);
        Fields fields = Fields.of(document, document.root(), "", problems);
        PolicyDefinition definition = new PolicyDefinition(
                fields.text("id"),
                words(fields.object("title")),
                fields.text("source"),
                YearMonth.parse(fields.text("effective")),
                fields.flag("fund", false),
                VocabularyDocument.vocabulary(fields.object("vocabulary")),
                fields.objects("clauses").stream()
                        .map(CompiledPolicyDocument::clause)
                        .toList(),
                CompiledSettings.read(fields, problems));
        CompiledPolicy policy = new CompiledPolicy(
                definition,
                fields.text("fingerprint"),
                fields.objects("tables").stream().map(TableDocument::read).toList(),
                VocabularyDocument.declares(fields),
                fields.objects("rules").stream()
                        .map(CompiledPolicyDocument::rule)
                        .toList(),
                fields.text("model"),
                new HashSet<>(texts(fields, "reads")),
                numbers(fields.object("derives")),
                Integer.parseInt(fields.text("strata")));
        fields.end();
        if (!problems.isEmpty()) {
            throw new PolicyException(problems);
        }
        return policy;
    }

    static Words words(Fields fields) {
        return Words.of(fields.text(Language.EN.tag()), fields.text(Language.ZH.tag()));
    }

    private static Clause clause(Fields fields) {
        return new Clause(
                fields.text("id"),
                words(fields.object("heading")),
                fields.optional("reading").map(reading -> words(fields.object("reading"))),
                fields.text("source"),
                Clause.Kind.valueOf(fields.text("kind")),
                Deducts.valueOf(fields.text("deducts")));
    }

    private static RuleInfo rule(Fields fields) {
        Fields reason = fields.object("reason");
        Map<Language, Template> templates = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String text = reason.text(language.tag());
            if (!text.isEmpty()) {
                templates.put(language, Template.of(text));
            }
        }
        return new RuleInfo(
                fields.text("name"),
                fields.text("clause"),
                fields.text("file"),
                Integer.parseInt(fields.text("line")),
                templates);
    }

    static List<String> texts(Fields fields, String name) {
        List<String> texts = new ArrayList<>();
        for (Value value : fields.list(name)) {
            if (value instanceof io.kaohe.document.TextValue text) {
                texts.add(text.text());
            }
        }
        return texts;
    }

    private static Map<String, Integer> numbers(Fields fields) {
        Map<String, Integer> numbers = new HashMap<>();
        fields.names().forEach(name -> numbers.put(name, Integer.parseInt(fields.text(name))));
        return numbers;
    }
}
