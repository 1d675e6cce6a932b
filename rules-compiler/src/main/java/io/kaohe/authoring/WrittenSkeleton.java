package io.kaohe.authoring;

import io.kaohe.authoring.SkeletonFile.Blank;
import io.kaohe.wire.Always;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was written as its document has it: components are properties, in their order. */
record WrittenSkeleton(
        String schema,
        String policy,
        String folder,
        @Nullable String clause,
        @Always List<WrittenFile> files,
        @Always List<WrittenBlank> blanks) {
    static final String SCHEMA = "kaohe/new/1";

    static WrittenSkeleton of(Skeleton skeleton) {
        return new WrittenSkeleton(
                SCHEMA,
                skeleton.policy(),
                name(skeleton.folder()),
                skeleton.clause().orElse(null),
                skeleton.files().stream()
                        .map(file -> new WrittenFile(name(file.path()), file.isNew()))
                        .toList(),
                skeleton.blanks().stream().map(WrittenBlank::of).toList());
    }

    /** A path as all platforms write it; a dot for the folder in which the program runs. */
    static String name(Path path) {
        String name = path.toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }

    record WrittenFile(String file, boolean created) {}

    record WrittenBlank(String file, int line, int column, String what) {
        static WrittenBlank of(Blank blank) {
            return new WrittenBlank(
                    blank.place().source(), blank.place().line(), blank.place().column(), blank.what());
        }
    }
}
