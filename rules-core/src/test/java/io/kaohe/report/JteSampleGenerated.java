package io.kaohe.report;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Map;

/** What a template of one paragraph is compiled to. */
public final class JteSampleGenerated {
    private JteSampleGenerated() {}

    public static void render(HtmlTemplateOutput output, HtmlInterceptor interceptor, String text) {
        output.writeContent("<p title=\"");
        output.setContext("p", "title");
        output.writeUserContent(text);
        output.setContext("p", null);
        output.writeContent("\">");
        output.writeUserContent(text);
        output.writeContent("</p>");
    }

    public static void renderMap(HtmlTemplateOutput output, HtmlInterceptor interceptor, Map<String, Object> all) {
        render(output, interceptor, String.valueOf(all.get("text")));
    }
}
