package io.kaohe.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file that grows beside the one whose place it takes in the end. As long as it is open nobody else can write it. */
final class PartFile implements AutoCloseable {
    private static final int BUFFER = 1 << 18;

    private final Path file;
    private final Effects effects;
    private final FileChannel channel;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER);
    private long length;

    private PartFile(Path file, Effects effects, FileChannel channel, long length) {
        this.file = file;
        this.effects = effects;
        this.channel = channel;
        this.length = length;
    }

    /**
     * Opens it to go on behind so many bytes; what stands behind them goes.
     *
     * @throws ShorterException if it has not that many
     */
    static PartFile open(Path target, long length, Effects effects) throws IOException {
        Path part = BatchFiles.part(target);
        effects.before("open " + part.getFileName());
        FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean opened = false;
        try {
            if (isLocked(channel)) {
                throw new IOException("another process writes it");
            }
            if (channel.size() < length) {
                throw new ShorterException(part, channel.size(), length);
            }
            effects.before("truncate " + part.getFileName());
            channel.truncate(length).position(length);
            opened = true;
            return new PartFile(target, effects, channel, length);
        } finally {
            if (!opened) {
                channel.close();
            }
        }
    }

    /** A file system that has no locks is no reason to write nothing; the lock goes with the channel. */
    private static boolean isLocked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    void append(byte[] bytes) throws IOException {
        buffer.writeBytes(bytes);
        length += bytes.length;
        if (buffer.size() >= BUFFER) {
            write();
        }
    }

    private void write() throws IOException {
        effects.before("write to " + file.getFileName());
        ByteBuffer bytes = ByteBuffer.wrap(buffer.toByteArray());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        buffer.reset();
    }

    /** What was appended is on the disk. */
    void force() throws IOException {
        write();
        effects.before("force " + file.getFileName());
        channel.force(true);
    }

    long length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Gives a part that is complete its name, with the permissions of the file whose place it takes. */
    static void moveToPlace(Path target, Effects effects) throws IOException {
        Path part = BatchFiles.part(target);
        PosixFileAttributeView posix = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        if (posix != null && Files.exists(target)) {
            posix.setPermissions(Files.getPosixFilePermissions(target));
        }
        effects.before("move to " + target.getFileName());
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A part that has lost what it had. */
    static final class ShorterException extends IOException {
        private static final long serialVersionUID = 1L;

        ShorterException(Path part, long there, long expected) {
            super(part + " has " + there + " bytes, and had " + expected);
        }
    }
}
