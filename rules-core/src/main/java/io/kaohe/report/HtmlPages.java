package io.kaohe.report;

import com.google.common.base.Throwables;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.runtime.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The HTML pages of a package, each made by a template of it in the layout that all pages share: one document that
 * loads nothing and runs nothing, to be read on a phone, on a wide screen, by night and on paper. A template {@code
 * src/main/jte/report/statement.jte} is the page {@code statement} of the package {@code io.kaohe.report}; it has one
 * parameter, and is compiled when the library is built. All that it puts in is escaped for the place where it stands.
 */
public final class HtmlPages {
    private static final HtmlPages LAYOUT = new HtmlPages(HtmlPages.class);

    private final Class<?> owner;

    /** @param owner a class of the package */
    public HtmlPages(Class<?> owner) {
        this.owner = owner;
    }

    /**
     * A whole document, which ends with a line feed. The same contents give the same bytes.
     *
     * @param page the template's name
     * @param contents its parameter
     */
    public String page(PageHead head, String page, Object contents) {
        PageOutput output = new PageOutput();
        Content body = to -> renderInto(to, page, contents);
        LAYOUT.renderMap(output, "layout", Map.of("head", head, "style", LAYOUT.style("layout"), "body", body));
        return output.text();
    }

    /**
     * A style sheet of the package, for {@link PageHead#styles()}.
     *
     * @param name of the resource, without its ending {@code .css}
     */
    public String style(String name) {
        String file = name + ".css";
        try (InputStream css = owner.getResourceAsStream(file)) {
            if (css == null) {
                throw new IllegalArgumentException(file + " is missing beside " + owner.getName());
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private void renderInto(TemplateOutput output, String page, Object contents) {
        if (!(output instanceof HtmlTemplateOutput html)) {
            throw new IllegalArgumentException("no output for HTML: " + output.getClass());
        }
        try {
            template(page).render(html, null, contents);
        } catch (Throwable e) {
            throw defect(page, e);
        }
    }

    private void renderMap(HtmlTemplateOutput output, String page, Map<String, Object> contents) {
        try {
            template(page).renderMap(output, null, contents);
        } catch (Throwable e) {
            throw defect(page, e);
        }
    }

    /** Not by the library's own engine, which looks where the running thread does: in a host that may be elsewhere. */
    private Template template(String page) throws ClassNotFoundException {
        String name = owner.getPackageName() + ".Jte" + page + "Generated";
        return new Template(page, Class.forName(name, true, owner.getClassLoader()));
    }

    private static RuntimeException defect(String page, Throwable cause) {
        Throwables.throwIfUnchecked(cause);
        return new IllegalStateException("the page " + page + " cannot be made", cause);
    }
}
