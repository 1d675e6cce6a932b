package io.kaohe.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Puts new contents in the place of a file's, all at once: they are written beside it and moved. A link stays a link,
 * a file keeps its permissions, and what is no regular file, such as {@code /dev/null}, is written to directly.
 */
final class FileReplacement {
    private final Path file;

    private FileReplacement(Path file) {
        this.file = file;
    }

    static FileReplacement of(Path file) throws IOException {
        return new FileReplacement(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
    }

    void with(byte[] contents) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "this is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, contents);
            return;
        }
        Path beside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(beside, contents, StandardOpenOption.CREATE_NEW);
            keepPermissions(beside);
            move(beside);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void keepPermissions(Path beside) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (posix != null && Files.exists(file)) {
            posix.setPermissions(Files.getPosixFilePermissions(file));
        }
    }

    private void move(Path beside) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
