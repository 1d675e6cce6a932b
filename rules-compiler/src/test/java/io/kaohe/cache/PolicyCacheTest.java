package io.kaohe.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCacheTest {
    private static final CacheKey KEY = new CacheKey("ab".repeat(32));
    private static final Map<String, byte[]> PARTS = Map.of("a", new byte[100_000]);

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsFoundAlsoInAFolderThatHasToBeMadeAndByAnotherCache() {
        Path deep = folder.resolve("not").resolve("there");
        PolicyCache.in(deep).keep(KEY, PARTS);

        assertThat(found(PolicyCache.in(deep))).isTrue();
    }

    @Test
    void theFolderCanBeMoved() throws IOException {
        Path before = folder.resolve("before");
        PolicyCache.in(before).keep(KEY, PARTS);
        Path after = Files.move(before, folder.resolve("after"));

        assertThat(found(PolicyCache.in(after))).isTrue();
        assertThat(found(PolicyCache.in(before))).isFalse();
    }

    @Test
    void theFolderCanBeDeletedWhileTheCacheIsInUse() throws IOException {
        Path used = folder.resolve("used");
        PolicyCache cache = PolicyCache.in(used);
        cache.keep(KEY, PARTS);
        Files.delete(used.resolve(name(KEY)));
        Files.delete(used);

        assertThat(found(cache)).isFalse();
        cache.keep(KEY, PARTS);
        assertThat(found(cache)).isTrue();
    }

    @Test
    void aFolderThatCannotBeMadeIsNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        PolicyCache cache = PolicyCache.in(file);

        cache.keep(KEY, PARTS);

        assertThat(found(cache)).isFalse();
        assertThat(file).hasContent("no folder");
    }

    @Test
    void anEntryThatCannotBeReplacedIsNoFailureAndLeavesNothingBehind() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve(name(KEY)).resolve("occupied"));
        PolicyCache cache = PolicyCache.in(folder);

        cache.keep(KEY, PARTS);

        assertThat(found(cache)).isFalse();
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
        assertThat(occupied).isDirectory();
    }

    @Test
    void anEntryThatIsNotWholeIsReplaced() throws IOException {
        Files.writeString(folder.resolve(name(KEY)), "half of");
        PolicyCache cache = PolicyCache.in(folder);

        assertThat(found(cache)).isFalse();
        cache.keep(KEY, PARTS);
        assertThat(found(cache)).isTrue();
    }

    @Test
    void whoReadsWhileOthersWriteFindsAllOrNothing() {
        List<Integer> sizes = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> {
                    PolicyCache cache = PolicyCache.in(folder);
                    if (i % 4 == 0) {
                        cache.keep(KEY, PARTS);
                    }
                    return cache.find(KEY).map(parts -> parts.get("a").length);
                })
                .flatMap(Optional::stream)
                .distinct()
                .toList();

        assertThat(sizes).containsExactly(100_000);
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
    }

    @Test
    void ofTooManyEntriesTheOldestGoAndFilesOfOthersStay() throws IOException {
        for (int i = 0; i < CacheFolder.MOST_ENTRIES + 5; i++) {
            write(name(new CacheKey("%064x".formatted(i))), i);
        }
        write("holiday.jpg", 0);
        write("x" + name(KEY), 0);

        PolicyCache.in(folder).keep(KEY, PARTS);

        List<String> left = names();
        assertThat(left).contains("holiday.jpg", "x" + name(KEY), name(KEY));
        assertThat(left).hasSize(CacheFolder.MOST_ENTRIES + 2);
        assertThat(left).doesNotContain(name(new CacheKey("%064x".formatted(5))));
        assertThat(left).contains(name(new CacheKey("%064x".formatted(6))));
    }

    @Test
    void whatAProcessThatDiedLeftUnfinishedGoesAndWhatIsBeingWrittenStays() throws IOException {
        String unfinished = name(KEY) + ".00000000-0000-0000-0000-00000000000";
        write(unfinished + "1.tmp", 0);
        Files.writeString(folder.resolve(unfinished + "2.tmp"), "being written");

        PolicyCache.in(folder).keep(KEY, PARTS);

        assertThat(names()).containsExactlyInAnyOrder(name(KEY), unfinished + "2.tmp");
    }

    @Test
    void noneKeepsNothing() {
        PolicyCache.none().keep(KEY, PARTS);

        assertThat(found(PolicyCache.none())).isFalse();
    }

    private static boolean found(PolicyCache cache) {
        return cache.find(KEY).isPresent();
    }

    private static String name(CacheKey key) {
        return key.digest() + ".kaohe-policy";
    }

    private void write(String name, int second) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "");
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
