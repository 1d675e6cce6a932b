package io.kaohe.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.jspecify.annotations.Nullable;

/** Where a template writes: escapes what comes from files, and takes out of it what {@link Printable} takes out. */
final class PageOutput extends OwaspHtmlTemplateOutput {
    private final StringOutput text;

    PageOutput() {
        this(new StringOutput());
    }

    private PageOutput(StringOutput text) {
        super(text);
        this.text = text;
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        super.writeUserContent(value == null ? null : Printable.lines(value));
    }

    String text() {
        return text.toString();
    }
}
