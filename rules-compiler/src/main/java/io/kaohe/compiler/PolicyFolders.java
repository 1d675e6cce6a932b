package io.kaohe.compiler;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.cache.PolicyCache;
import io.kaohe.problem.PolicyException;
import io.kaohe.source.FolderLimits;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Policies in folders, compiled as they are read. */
public final class PolicyFolders {
    private PolicyFolders() {}

    /**
     * The policies of a folder: of a policy's own folder that one, of any other those of the folders in it.
     *
     * @throws PolicyException if there is none, or with all that is wrong with one
     */
    public static PolicyLibrary read(Path folder) {
        return read(folder, PolicyCache.none());
    }

    /**
     * The policies of a folder as {@link #read(Path)} gives them. Those that the cache has are not compiled, the others
     * are kept in it.
     *
     * @throws PolicyException if there is none, or with all that is wrong with one
     */
    public static PolicyLibrary read(Path folder, PolicyCache cache) {
        return read(folder, cache, FolderLimits.DEFAULT);
    }

    /**
     * The same with other limits to the size of a policy's files than the default ones.
     *
     * @throws PolicyException if there is none, or with all that is wrong with one
     */
    public static PolicyLibrary read(Path folder, PolicyCache cache, FolderLimits limits) {
        return PolicyLibrary.of(in(folder).stream()
                .map(path -> KeptPolicy.compiled(PolicyFolder.read(path, limits), cache)
                        .load())
                .toList());
    }

    /**
     * The policy of files that were read. Its rules are loaded at once, so that nothing is found wrong with them later.
     *
     * @throws PolicyException with all that is wrong with it
     */
    public static Policy policy(PolicyFolder files, PolicyCache cache) {
        return KeptPolicy.compiled(files, cache).loaded();
    }

    /**
     * Where the policies of a folder are: of a policy's own folder itself, of any other the policies' folders in it,
     * sorted.
     *
     * @throws PolicyException if there is none
     */
    public static List<Path> in(Path folder) {
        List<Path> folders = policies(folder);
        if (folders.isEmpty()) {
            throw noPolicy(folder);
        }
        return folders;
    }

    /** The files of a version of a policy, if {@link #read} finds it in a folder. */
    public static Optional<PolicyFolder> sources(Path folder, String id, YearMonth effective) {
        return policies(folder).stream()
                .map(PolicyFolder::read)
                .filter(policy -> Analysis.of(policy)
                        .definition()
                        .filter(head -> head.id().equals(id) && head.effective().equals(effective))
                        .isPresent())
                .findFirst();
    }

    /** The folders of policies at a path, sorted. */
    static List<Path> policies(Path folder) {
        if (isPolicy(folder)) {
            return List.of(folder);
        }
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(PolicyFolders::isPolicy).sorted().toList();
        } catch (IOException e) {
            throw PolicyException.of(
                    "unreadable",
                    Words.of(
                            "the folder " + folder + " cannot be read: " + e.getMessage(),
                            "无法读取文件夹 " + folder + "：" + e.getMessage()));
        }
    }

    /** @throws PolicyException if a folder is not that of a policy */
    static void requirePolicy(Path folder) {
        if (!isPolicy(folder)) {
            throw noPolicy(folder);
        }
    }

    private static PolicyException noPolicy(Path folder) {
        return PolicyException.of(
                "no-policy",
                Words.of("there is no policy in " + folder, folder + " 中没有制度"),
                Words.of(
                        "a folder with a file policy.yaml, or a folder of such folders, was meant.",
                        "应给出含有 policy.yaml 的文件夹，或装有这种文件夹的文件夹。"));
    }

    private static boolean isPolicy(Path folder) {
        return Files.isRegularFile(folder.resolve(PolicyFolder.HEAD));
    }
}
