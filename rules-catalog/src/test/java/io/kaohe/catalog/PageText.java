package io.kaohe.catalog;

import java.nio.file.Path;
import java.util.Locale;

/** Texts and links of {@link CatalogPage}, in Markdown. */
final class PageText {
    private PageText() {}

    /** A text whose signs mean nothing to Markdown. */
    static String plain(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>|$]", "\\\\$0");
    }

    /** A link to a line of a file. */
    static String link(String text, Path file, int line) {
        return "[" + plain(text) + "](" + target(file) + "#L" + line + ")";
    }

    /** A file as it is seen from the page. */
    static String target(Path file) {
        return CatalogPage.FILE
                .resolveSibling(".")
                .toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    /** The name by which a code host links to a heading. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-');
    }
}
