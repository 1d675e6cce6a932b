package io.kaohe.cli;

import io.kaohe.cache.PolicyCache;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where compiled policies are kept between runs. */
final class CacheOption {
    /** The name by which {@link CacheFolders} finds the option that it has a default for. */
    static final String NAME = "--cache";

    @Option(
            names = NAME,
            paramLabel = "DIR",
            description = "Keep compiled policies in this folder, so that they need not be compiled again; guard it as"
                    + " you guard the policies. Default: $KAOHE_CACHE, else the folder kaohe in the user's folder of"
                    + " caches. It can be deleted at any time.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--no-cache", description = "Keep nothing, and take nothing that was kept.")
    private boolean none;

    PolicyCache cache() {
        return none ? PolicyCache.none() : folder.map(PolicyCache::in).orElseGet(PolicyCache::none);
    }
}
