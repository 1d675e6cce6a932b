package io.kaohe.cache;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.kaohe.source.PolicyFolder;
import io.kaohe.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The SHA-256 of all that decides what is made of a policy's files: the files by name and content, the build of the
 * library, the version of Java, whose compiler writes classes of its own version, and what is made of them.
 */
public record CacheKey(String digest) {
    /**
     * The key of a folder's policy; empty if the build of the library cannot be told, which is no use for keeping
     * anything.
     *
     * @param kind what is made of the files, and the version of the form in which it is kept
     */
    public static Optional<CacheKey> of(String kind, PolicyFolder folder) {
        return BuildIdentity.current().map(build -> of(kind, build, folder));
    }

    static CacheKey of(String kind, String build, PolicyFolder folder) {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, kind);
        put(hasher, build);
        hasher.putInt(Runtime.version().feature());
        hasher.putInt(folder.files().size());
        for (SourceFile file : folder.files()) {
            put(hasher, file.name());
            put(hasher, file.text());
        }
        return new CacheKey(hasher.hash().toString());
    }

    static void put(Hasher hasher, String text) {
        put(hasher, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length, so that no two lists give the same bytes. */
    static void put(Hasher hasher, byte[] bytes) {
        hasher.putInt(bytes.length).putBytes(bytes);
    }
}
