package io.kaohe.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CacheEntryTest {
    private static final CacheKey KEY = new CacheKey("ab".repeat(32));

    @Property(tries = 200)
    void whatIsWrittenIsRead(@ForAll @Size(max = 5) Map<String, byte[]> parts) {
        assertThat(CacheEntry.read(KEY, CacheEntry.write(KEY, parts))).hasValueSatisfying(read -> {
            assertThat(read.keySet()).isEqualTo(parts.keySet());
            parts.forEach((name, bytes) -> assertThat(read.get(name)).isEqualTo(bytes));
        });
    }

    @Property(tries = 200)
    void anEntryThatWasCutOffAnywhereIsNone(@ForAll @IntRange(max = 200) int length) {
        byte[] entry = entry();
        int kept = Math.min(length, entry.length - 1);

        assertThat(CacheEntry.read(KEY, Arrays.copyOf(entry, kept))).isEmpty();
    }

    @Property(tries = 200)
    void anEntryInWhichAnyBitIsAnotherIsNone(
            @ForAll @IntRange(max = 10_000) int at, @ForAll @IntRange(max = 7) int bit) {
        byte[] entry = entry();
        entry[at % entry.length] ^= (byte) (1 << bit);

        assertThat(CacheEntry.read(KEY, entry)).isEmpty();
    }

    @Test
    void anEntryToWhichSomethingWasAddedIsNone() {
        byte[] entry = entry();

        assertThat(CacheEntry.read(KEY, Arrays.copyOf(entry, entry.length + 1))).isEmpty();
    }

    @Test
    void anEntryOfAnotherKeyIsNone() {
        assertThat(CacheEntry.read(new CacheKey("cd".repeat(32)), entry())).isEmpty();
    }

    @Test
    void theOrderOfThePartsDoesNotChangeTheEntry() {
        byte[] one = {1};
        byte[] two = {2};

        assertThat(CacheEntry.write(KEY, new java.util.TreeMap<>(Map.of("a", one, "b", two))))
                .isEqualTo(CacheEntry.write(KEY, new java.util.LinkedHashMap<>(Map.of("b", two, "a", one))));
    }

    private static byte[] entry() {
        return CacheEntry.write(
                KEY, Map.of("policy.json", "{}".getBytes(StandardCharsets.UTF_8), "io/A.class", new byte[] {1, 2, 3}));
    }
}
