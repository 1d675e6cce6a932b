package io.kaohe.watch;

import io.kaohe.compiler.PolicyFolders;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.source.FolderLimits;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Words;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in a folder of policies, as far as it can be read.
 *
 * @param policies the files of each policy, by its folder
 * @param unreadable what is wrong with a policy's folder whose files cannot be read, or that has no head any more
 * @param problems what is wrong with the folder of policies itself; then nothing is known of the policies
 */
record FolderContents(
        SortedMap<Path, PolicyFolder> policies, SortedMap<Path, List<Problem>> unreadable, List<Problem> problems) {
    /** @param known the folders of policies that were found before */
    static FolderContents read(Path folder, FolderLimits limits, Collection<Path> known) {
        SortedMap<Path, PolicyFolder> policies = new TreeMap<>();
        SortedMap<Path, List<Problem>> unreadable = new TreeMap<>();
        List<Path> paths;
        try {
            paths = PolicyFolders.in(folder);
        } catch (PolicyException e) {
            return new FolderContents(policies, unreadable, e.problems());
        } catch (UncheckedIOException e) {
            return new FolderContents(policies, unreadable, List.of(unreadable(folder, e)));
        }
        for (Path path : paths) {
            try {
                policies.put(path, PolicyFolder.read(path, limits));
            } catch (PolicyException e) {
                unreadable.put(path, e.problems());
            } catch (UncheckedIOException e) {
                unreadable.put(path, List.of(unreadable(path, e)));
            }
        }
        known.stream()
                .filter(path -> !paths.contains(path) && Files.isDirectory(path))
                .forEach(path -> unreadable.put(path, List.of(headless(path))));
        return new FolderContents(policies, unreadable, List.of());
    }

    private static Problem unreadable(Path path, UncheckedIOException e) {
        return Problem.error(
                "unreadable",
                Place.at(path.toString(), ""),
                Words.of("the folder cannot be read: " + e.getMessage(), "无法读取文件夹：" + e.getMessage()));
    }

    private static Problem headless(Path path) {
        return Problem.error(
                        "no-policy",
                        Place.at(path.toString(), ""),
                        Words.of("the folder has no file policy.yaml any more", "文件夹中的 policy.yaml 不见了"))
                .maybe(Words.of("the policy is to go: then delete the folder.", "如果要撤下这套制度，请删除整个文件夹。"));
    }
}
