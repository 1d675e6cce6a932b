package io.kaohe.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes files of a skeleton, and takes back what it has written if one of them cannot be. */
final class SkeletonWriting {
    /** A step back; it is taken as far as it can be. */
    private interface Undoing {
        void run() throws IOException;
    }

    private final List<SkeletonFile> files;
    private final Deque<Undoing> written = new ArrayDeque<>();

    SkeletonWriting(List<SkeletonFile> files) {
        this.files = files;
    }

    void write() {
        Path writing = Path.of("");
        try {
            for (SkeletonFile file : inOrder()) {
                writing = file.path();
                write(file);
            }
        } catch (IOException e) {
            undo();
            throw failed(writing, e);
        } catch (PolicyException e) {
            undo();
            throw e;
        }
    }

    /** New files first: until all of them are there, no other knows of them. */
    private List<SkeletonFile> inOrder() {
        return Stream.concat(
                        files.stream().filter(SkeletonFile::isNew),
                        files.stream().filter(file -> !file.isNew()))
                .toList();
    }

    private void write(SkeletonFile file) throws IOException {
        if (file.isNew()) {
            makeFolder(file.path().toAbsolutePath().getParent());
            Files.writeString(file.path(), file.text(), UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            written.push(() -> Files.delete(file.path()));
            return;
        }
        String before = file.before().orElse("");
        if (!Files.readString(file.path(), UTF_8).equals(before)) {
            throw rejected(
                    file.path(),
                    "changed",
                    Words.of("the file has changed in the meantime", "文件刚刚被改动过"),
                    Words.of("the same again will do.", "再做一次即可。"));
        }
        replace(file.path(), file.text());
        written.push(() -> replace(file.path(), before));
    }

    private void makeFolder(@Nullable Path folder) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        makeFolder(folder.getParent());
        Files.createDirectory(folder);
        written.push(() -> Files.delete(folder));
    }

    /** The file is whole at every moment: what it holds now, or what it is to hold. */
    private static void replace(Path file, String text) throws IOException {
        Path real = file.toRealPath();
        Path beside = Files.createTempFile(real.getParent(), real.getFileName().toString(), ".tmp");
        try {
            Files.copy(real, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.writeString(beside, text, UTF_8);
            Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void undo() {
        while (!written.isEmpty()) {
            try {
                written.pop().run();
            } catch (IOException e) {
                // Somebody has put something into it: it stays.
                continue;
            }
        }
    }

    private static PolicyException failed(Path path, IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return existing(path);
        }
        String what = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
        return rejected(path, "unwritable", Words.of("it cannot be written: " + what, "无法写入：" + what), Words.none());
    }

    /** There is something already where something new should be. */
    static PolicyException existing(Path path) {
        return rejected(
                path,
                "exists",
                Words.of("it is there already, and nothing is overwritten", "它已经存在，不会被覆盖"),
                Words.of("another name was meant, or it is to be moved away first.", "应换一个名称，或先把它移走。"));
    }

    private static PolicyException rejected(Path path, String code, Words message, Words hint) {
        return new PolicyException(List.of(
                Problem.error(code, Place.at(path.toString(), ""), message).maybe(hint)));
    }
}
