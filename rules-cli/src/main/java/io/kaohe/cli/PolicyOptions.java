package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.catalog.Catalog;
import io.kaohe.compiler.PolicyFolders;
import io.kaohe.problem.PolicyException;
import io.kaohe.source.CompiledSources;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which policies there are: those of the catalog and those of folders. */
final class PolicyOptions {
    @Option(
            names = "--policies",
            paramLabel = "DIR",
            description = {
                "A policy's folder, or a folder of such folders. Its policies come to those of the catalog; one with"
                        + " the id of a policy of the catalog takes its place. May be given several times."
            })
    private List<Path> folders = new ArrayList<>();

    @Mixin
    private CacheOption cache = new CacheOption();

    /** The policies of the folders alone. */
    PolicyLibrary ofFolders() {
        PolicyLibrary library = PolicyLibrary.of(List.of());
        for (Path folder : folders) {
            library = library.plus(read(folder));
        }
        return library;
    }

    /** The policies of a folder, compiled or as they were kept. */
    PolicyLibrary read(Path folder) {
        return PolicyFolders.read(folder, cache.cache());
    }

    /** The policies of these folders, and those of the catalog that have other ids. */
    static PolicyLibrary withCatalog(PolicyLibrary ofFolders) {
        Set<String> ids = ids(ofFolders);
        return Catalog.policies().without(ids).plus(ofFolders);
    }

    /**
     * The files that a policy was compiled from: those of a folder, else those of the catalog.
     *
     * @throws PolicyException if it is of neither
     */
    PolicyFolder sources(Policy policy) {
        return folders.stream()
                .flatMap(folder -> PolicyFolders.sources(folder, policy.id(), policy.effective()).stream())
                .findFirst()
                .or(() -> CompiledSources.of(Catalog.class.getClassLoader(), policy.id(), policy.effective()))
                .orElseThrow(() -> PolicyException.of(
                        "no-sources",
                        Words.of(
                                "the files of the policy " + policy.id() + " are not at hand",
                                "找不到制度 " + policy.id() + " 的文件")));
    }

    /** The ids of a library's policies, in their order. */
    static Set<String> ids(PolicyLibrary library) {
        return library.policies().stream().map(Policy::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
