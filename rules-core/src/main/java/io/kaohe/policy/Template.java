package io.kaohe.policy;

import com.google.common.base.Splitter;
import io.kaohe.text.Language;
import io.kaohe.text.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with placeholders: {@code late by {lapse.minutes:minutes}: {amount} in {shares:shares}}. A placeholder
 * names a variable of the rule without its dollar sign and a property of it, or a value of the entry; behind a colon
 * may stand the unit that the number counts.
 */
public final class Template {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final String text;
    private final List<String> placeholders;
    private final List<String> paths;

    private Template(String text, List<String> placeholders) {
        this.text = text;
        this.placeholders = List.copyOf(placeholders);
        this.paths = placeholders.stream().map(Template::path).distinct().toList();
    }

    public static Template of(String text) {
        List<String> placeholders = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            placeholders.add(matcher.group(1));
        }
        return new Template(text, placeholders);
    }

    /** The text with its placeholders. */
    public String text() {
        return text;
    }

    /** What stands between braces, in order. */
    public List<String> placeholders() {
        return placeholders;
    }

    /** The paths of the placeholders, without their units, each once. */
    public List<String> paths() {
        return paths;
    }

    /** The sentence, with the values of all placeholders. */
    public String fill(Map<String, Object> values, Language language) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(words(match.group(1), values, language)));
    }

    /** The path of a placeholder, without the unit that a colon may part from it. */
    public static String path(String placeholder) {
        return Splitter.on(':').splitToList(placeholder).get(0);
    }

    /** The unit of a placeholder, e.g. {@code days}; empty for none. */
    public static String unit(String placeholder) {
        List<String> parts = Splitter.on(':').splitToList(placeholder);
        return parts.size() > 1 ? parts.get(1) : "";
    }

    private static String words(String placeholder, Map<String, Object> values, Language language) {
        Object value = values.get(path(placeholder));
        String unit = unit(placeholder);
        return unit.isEmpty() ? Terms.text(value, language) : Terms.counted(value, unit, language);
    }

    @Override
    public String toString() {
        return text;
    }
}
