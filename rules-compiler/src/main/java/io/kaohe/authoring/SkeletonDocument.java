package io.kaohe.authoring;

import com.google.common.io.Resources;
import io.kaohe.wire.RecordWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The document {@code kaohe/new/1}: what was written for a new policy or clause, for programs. UTF-8, two spaces a level,
 * line feeds, one at the end.
 */
public final class SkeletonDocument {
    private SkeletonDocument() {}

    public static String toJson(Skeleton skeleton) {
        return RecordWriter.toJson(WrittenSkeleton.of(skeleton));
    }

    /** The JSON Schema (draft 2020-12) of the document, as text. */
    public static String schema() {
        try {
            return Resources.toString(
                    Resources.getResource(SkeletonDocument.class, "new-1.schema.json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
