package io.kaohe.policy;

import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.Map;

/**
 * A sentence in both languages with the values for its placeholders; it is put together only when somebody reads it.
 */
public record TemplateWords(Map<Language, Template> templates, Map<String, Object> values) implements Words {
    @Override
    public String in(Language language) {
        Template template = templates.get(language);
        return template == null ? "" : template.fill(values, language);
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}
