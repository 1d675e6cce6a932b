package io.kaohe.wire;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas (draft 2020-12) of documents, as texts. */
public final class Schemas {
    private Schemas() {}

    /**
     * The schema of {@code kaohe/facts/1}. It knows what one value alone must be; what values must be together, such
     * as that an agent is known, the reader says.
     */
    public static String facts() {
        return text("facts-1.schema.json");
    }

    /** The schema of {@code kaohe/settlement/1}, for one settlement. */
    public static String settlement() {
        return text("settlement-1.schema.json");
    }

    /**
     * The schema of {@code kaohe/diff/1}. What an entry is it leaves to {@link #settlement()}, which a validator has to
     * know as {@code urn:kaohe:settlement:1}.
     */
    public static String diff() {
        return text("diff-1.schema.json");
    }

    private static String text(String resource) {
        try {
            return Resources.toString(Resources.getResource(Schemas.class, resource), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
