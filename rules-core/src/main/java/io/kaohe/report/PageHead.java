package io.kaohe.report;

import io.kaohe.text.Language;
import java.util.List;

/**
 * What an HTML page says of itself before its contents.
 *
 * @param language the language that it is written in
 * @param title as a browser's tab and a bookmark show it
 * @param styles style sheets, each the text of one, beside the one that all pages share; trusted, so never from a
 *     policy's or a month's files
 */
public record PageHead(Language language, String title, List<String> styles) {
    public PageHead {
        styles = List.copyOf(styles);
    }

    /** The language as {@code lang} gives it; the Chinese of the library is written in simplified characters. */
    String lang() {
        return switch (language) {
            case EN -> "en";
            case ZH -> "zh-Hans";
        };
    }
}
