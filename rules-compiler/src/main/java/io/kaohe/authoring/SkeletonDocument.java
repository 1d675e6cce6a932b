package io.kaohe.authoring;

import io.kaohe.wire.RecordWriter;

/**
 * The document {@code kaohe/new/1}: what was written for a new policy or clause, for programs. UTF-8, two spaces a level,
 * line feeds, one at the end.
 */
public final class SkeletonDocument {
    private SkeletonDocument() {}

    public static String toJson(Skeleton skeleton) {
        return RecordWriter.toJson(WrittenSkeleton.of(skeleton));
    }
}
