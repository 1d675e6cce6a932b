package io.kaohe.cache;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A folder in which compiled policies are kept, so that what was compiled once is only loaded from then on:
 *
 * <pre>{@code
 * PolicyLibrary policies = PolicyFolders.read(folder, PolicyCache.in(Path.of("/var/cache/kaohe")));
 * }</pre>
 *
 * <p>An entry is found by the digest of all that it was made of, the files and the build of the library, so that it is
 * never out of date; the folder can be moved, copied and deleted at any time, and be used by several processes at once.
 * The cache never fails: where an entry is missing, damaged or unreadable, or the folder cannot be written to, policies
 * are compiled as if there were none. When there are more than {@value CacheFolder#MOST_ENTRIES} entries, the oldest go.
 *
 * <p><b>Entries are classes, and run.</b> An entry whose contents do not match the digest that stands in it is passed
 * over; but whoever may write into the folder can write both. It must be as well guarded as the policies themselves.
 */
public final class PolicyCache {
    private static final PolicyCache NONE = new PolicyCache(Optional.empty());

    private final Optional<CacheFolder> folder;

    private PolicyCache(Optional<CacheFolder> folder) {
        this.folder = folder;
    }

    /** One that keeps nothing. */
    public static PolicyCache none() {
        return NONE;
    }

    /** One in a folder, which is made when the first policy is kept. */
    public static PolicyCache in(Path folder) {
        return new PolicyCache(Optional.of(new CacheFolder(folder)));
    }

    /** Whether anything can ever be found in it. */
    public boolean isUsed() {
        return folder.isPresent();
    }

    /** What is kept under a key, by name; empty if nothing is, or nothing that can be relied on. */
    public Optional<Map<String, byte[]>> find(CacheKey key) {
        return folder.flatMap(there -> there.read(key)).flatMap(bytes -> CacheEntry.read(key, bytes));
    }

    /** Keeps something under a key, if that is possible. */
    public void keep(CacheKey key, Map<String, byte[]> parts) {
        folder.ifPresent(there -> there.write(key, CacheEntry.write(key, parts)));
    }
}
