package io.kaohe.wire;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as a person reads it and a machine compares it: two spaces a level, line feeds, one at the end, UTF-8. */
final class PrettyJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final DefaultPrettyPrinter PRINTER = printer();

    private PrettyJson() {}

    static String text(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        write(text, content);
        return text.toString();
    }

    static void write(OutputStream stream, Consumer<JsonGenerator> content) {
        write(new OutputStreamWriter(stream, StandardCharsets.UTF_8), content);
    }

    /** JSON for machines alone: without spaces, on one line, which a line feed ends. */
    static String line(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        write(ObjectWriteContext.empty(), text, content);
        return text.toString();
    }

    private static void write(Writer writer, Consumer<JsonGenerator> content) {
        write(new Pretty(), writer, content);
    }

    private static void write(ObjectWriteContext form, Writer writer, Consumer<JsonGenerator> content) {
        try (JsonGenerator generator = FACTORY.createGenerator(form, writer)) {
            content.accept(generator);
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withArrayIndenter(indenter)
                .withObjectIndenter(indenter);
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }
    }
}
