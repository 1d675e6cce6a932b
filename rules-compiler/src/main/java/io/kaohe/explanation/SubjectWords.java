package io.kaohe.explanation;

import io.kaohe.engine.PropertyReader;
import io.kaohe.fact.Fact;
import io.kaohe.policy.Template;
import io.kaohe.policy.TemplateWords;
import io.kaohe.report.FactLine;
import io.kaohe.rule.DeclaredView;
import io.kaohe.rule.Scale;
import io.kaohe.rule.TableRow;
import io.kaohe.text.Days;
import io.kaohe.text.Language;
import io.kaohe.text.Phrase;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a rule matched, in words: a fact, what follows from facts, or a row of a table. */
final class SubjectWords {
    private SubjectWords() {}

    static Words of(Object subject) {
        if (subject instanceof Fact fact) {
            return FactLine.of(fact);
        }
        if (subject instanceof DeclaredView view) {
            return FactLine.of(view.kaoheFact());
        }
        String type = subject.getClass().getSimpleName();
        if (subject instanceof TableRow && subject instanceof Record row) {
            return Phrase.of(Glossary.say("type.row", Words.same(type))).and(cells(row));
        }
        return Glossary.find("subject." + type)
                .map(words -> filled(words, type, subject))
                .orElseGet(() -> Glossary.type(type));
    }

    private static Words cells(Record row) {
        List<Words> cells = Arrays.stream(row.getClass().getRecordComponents())
                .filter(component -> component.getType() != Scale.class)
                .<Words>map(component -> Words.same(component.getName())
                        .then(" ")
                        .then(Terms.text(PropertyReader.read(row, component.getName()), Language.EN)))
                .toList();
        return Phrase.of(cells);
    }

    private static Words filled(Words words, String type, Object subject) {
        Map<Language, Template> templates = new TreeMap<>();
        Map<String, Object> values = new HashMap<>();
        for (Language language : Language.values()) {
            Template template = Template.of(words.in(language));
            templates.put(language, template);
            for (String placeholder : template.placeholders()) {
                String property = Template.path(placeholder);
                values.computeIfAbsent(property, name -> value(type, name, subject));
            }
        }
        return new TemplateWords(templates, values);
    }

    private static Object value(String type, String property, Object subject) {
        Object value = PropertyReader.read(subject, property);
        if (value instanceof Optional<?> optional) {
            value = optional.<Object>map(one -> one).orElse("");
        }
        if (value instanceof LocalDate date) {
            return Days.day(date);
        }
        return value instanceof Boolean flag ? Glossary.flag(type, property, flag) : value;
    }
}
