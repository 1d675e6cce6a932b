package io.kaohe.guard;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.Document;
import io.kaohe.document.Fields;
import io.kaohe.document.TextValue;
import io.kaohe.document.YamlDocument;
import io.kaohe.fact.EntryKind;
import io.kaohe.policy.Template;
import io.kaohe.policy.TemplateWords;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a law says of deductions, as its file beside this class gives it.
 *
 * @param name the value of the setting that names it
 * @param most the part of the month's wage that deductions may come to
 * @param wage the kinds of entries that the month's wage is made of
 * @param limited the kinds of entries that are limited
 * @param fines the kinds of entries that get a notice
 * @param sentences by their keys
 */
record WageLaw(
        String name,
        BigDecimal most,
        Set<EntryKind> wage,
        Set<EntryKind> limited,
        Set<EntryKind> fines,
        Map<String, Map<Language, Template>> sentences) {
    WageLaw {
        wage = Set.copyOf(wage);
        limited = Set.copyOf(limited);
        fines = Set.copyOf(fines);
        sentences = Map.copyOf(sentences);
    }

    /** The law of that name. */
    static WageLaw read(String name) {
        List<Problem> problems = new ArrayList<>();
        Document document = YamlDocument.read(name + ".yaml", content(name + ".yaml"));
        Fields fields = Fields.of(document, document.root(), "", problems);
        WageLaw law = new WageLaw(
                name,
                new BigDecimal(fields.text("most")),
                kinds(fields, "wage"),
                kinds(fields, "limited"),
                kinds(fields, "fines"),
                sentences(fields.object("sentences")));
        fields.end();
        if (!problems.isEmpty()) {
            throw new PolicyException(problems);
        }
        return law;
    }

    /** A sentence with these values, which are texts. */
    Words sentence(String key, Map<String, Object> values) {
        return new TemplateWords(sentences.getOrDefault(key, Map.of()), values);
    }

    private static Map<String, Map<Language, Template>> sentences(Fields fields) {
        Map<String, Map<Language, Template>> all = new TreeMap<>();
        for (String key : fields.names()) {
            Fields sentence = fields.object(key);
            Map<Language, Template> templates = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                templates.put(language, Template.of(sentence.text(language.tag())));
            }
            all.put(key, templates);
        }
        return all;
    }

    private static Set<EntryKind> kinds(Fields fields, String name) {
        Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
        if (fields.required(name) instanceof ArrayValue array) {
            array.items().forEach(item -> kinds.add(EntryKind.valueOf(((TextValue) item).text())));
        }
        return kinds;
    }

    private static byte[] content(String file) {
        try (InputStream in = WageLaw.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its resource " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
