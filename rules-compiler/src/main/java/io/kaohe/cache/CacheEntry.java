package io.kaohe.cache;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The bytes of an entry: a line that says what this is, the SHA-256 of all that follows, then the key and the named
 * parts. The key is in it so that an entry that was renamed is not taken for another.
 */
final class CacheEntry {
    private static final byte[] TITLE = "kaohe-cache/1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST = 32;
    private static final int HEAD = TITLE.length + DIGEST;

    private CacheEntry() {}

    static byte[] write(CacheKey key, Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(TITLE);
            out.write(new byte[DIGEST]);
            out.writeUTF(key.digest());
            out.writeInt(parts.size());
            for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
                out.writeUTF(part.getKey());
                out.writeInt(part.getValue().length);
                out.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] entry = bytes.toByteArray();
        digest(entry).writeBytesTo(entry, TITLE.length, DIGEST);
        return entry;
    }

    /** The parts; empty if the bytes are no whole entry of that key. */
    static Optional<Map<String, byte[]>> read(CacheKey key, byte[] entry) {
        if (entry.length < HEAD
                || !Arrays.equals(TITLE, 0, TITLE.length, entry, 0, TITLE.length)
                || !digest(entry).equals(HashCode.fromBytes(Arrays.copyOfRange(entry, TITLE.length, HEAD)))) {
            return Optional.empty();
        }
        Map<String, byte[]> parts = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry, HEAD, entry.length - HEAD))) {
            if (!in.readUTF().equals(key.digest())) {
                return Optional.empty();
            }
            for (int left = in.readInt(); left > 0; left--) {
                String name = in.readUTF();
                parts.put(name, in.readNBytes(in.readInt()));
            }
            return Optional.of(parts);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static HashCode digest(byte[] entry) {
        return Hashing.sha256().hashBytes(entry, HEAD, entry.length - HEAD);
    }
}
