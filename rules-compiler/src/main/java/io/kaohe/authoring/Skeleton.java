package io.kaohe.authoring;

import io.kaohe.problem.PolicyException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be written for a new policy or a new clause.
 *
 * @param folder the policy's folder
 * @param policy the policy's id
 * @param clause the id of the new clause; empty if the policy is a copy of another
 * @param files in the order in which they are to be filled in
 */
public record Skeleton(Path folder, String policy, Optional<String> clause, List<SkeletonFile> files) {
    public Skeleton {
        files = List.copyOf(files);
    }

    /** What the author is to fill in, file by file. */
    public List<SkeletonFile.Blank> blanks() {
        return files.stream().flatMap(file -> file.blanks().stream()).toList();
    }

    /**
     * Writes the files: all of them or none. No file that there is loses anything.
     *
     * @throws PolicyException if a file that should be new is there, if one that gets further lines has changed in the
     *     meantime, or if one cannot be written
     */
    public void write() {
        new SkeletonWriting(files).write();
    }
}
