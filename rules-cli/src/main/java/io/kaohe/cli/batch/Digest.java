package io.kaohe.cli.batch;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;

/** The SHA-256 of something that was read, or of several things one behind the other. */
public record Digest(String hex) {
    /** Of nothing. */
    public static final Digest NONE = new Digest("");

    public static Digest of(byte[] sha256) {
        return new Digest(HashCode.fromBytes(sha256).toString());
    }

    /** Of what this is the digest of, and the other behind it. */
    public Digest then(Digest other) {
        return new Digest(Hashing.sha256()
                .newHasher()
                .putUnencodedChars(hex)
                .putUnencodedChars(other.hex)
                .hash()
                .toString());
    }
}
