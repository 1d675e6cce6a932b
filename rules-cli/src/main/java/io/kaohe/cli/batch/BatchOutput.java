package io.kaohe.cli.batch;

import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The output of a batch, which is whole or not there, and can be gone on with at whatever moment the process ended.
 *
 * <p>What is written stands in part files beside the output. Every so many bytes they are forced to the disk, and after
 * that the journal is replaced, which says how long they are. Going on cuts them to these lengths: what is behind them is
 * written again, and comes out the same, since each document's bytes depend on nothing but the document. When all is
 * written the journal says so; only then are the parts given their names, and last the journal goes.
 */
public final class BatchOutput implements AutoCloseable {
    private final BatchFiles files;
    private final Map<String, String> begun;
    private final long step;
    private final Effects effects;
    private Checkpoint checkpoint = Checkpoint.START;
    private Counts counts = Counts.NONE;
    private Digest read = Digest.NONE;
    private @Nullable PartFile output;
    private @Nullable PartFile rejects;

    /**
     * @param begun what decides the bytes of the output, by name
     * @param step every how many bytes of both files there is a checkpoint
     */
    public BatchOutput(BatchFiles files, Map<String, String> begun, long step, Effects effects) {
        this.files = files;
        this.begun = Map.copyOf(begun);
        this.step = step;
        this.effects = effects;
    }

    /**
     * Begins at the beginning.
     *
     * @param head what the output begins with
     * @throws KaoheException if an earlier batch has not come to its end, or a file cannot be written
     * @throws IOException if a file cannot be written
     */
    public void begin(byte[] head) throws IOException {
        List<Path> leftOver = files.leftOver();
        if (!leftOver.isEmpty()) {
            throw Leftovers.unasked(leftOver);
        }
        start(head);
    }

    /**
     * Goes on with the batch that an earlier process began, or begins, if there is none.
     *
     * @return how far it is
     * @throws KaoheException if it was begun with something else, or what it wrote is gone
     * @throws IOException if a file cannot be written
     */
    public Checkpoint resume(byte[] head) throws IOException {
        if (!Files.exists(files.journal())) {
            start(head);
            return checkpoint;
        }
        Journal journal = Journal.read(files.journal());
        List<Problem> differences = Leftovers.differences(files.journal(), journal.begun(), begun, files.leftOver());
        if (!differences.isEmpty()) {
            throw new KaoheException(differences);
        }
        checkpoint = journal.checkpoint();
        counts = checkpoint.counts();
        read = checkpoint.read();
        try {
            open();
        } catch (PartFile.ShorterException e) {
            throw Leftovers.lost(files.journal(), String.valueOf(e.getMessage()), files.leftOver());
        }
        return checkpoint;
    }

    private void start(byte[] head) throws IOException {
        open();
        opened(output).append(head);
        checkpoint();
    }

    private void open() throws IOException {
        if (isPart(files.output())) {
            output = PartFile.open(files.output(), checkpoint.output(), effects);
        }
        if (isPart(files.rejects())) {
            rejects = PartFile.open(files.rejects(), checkpoint.rejects(), effects);
        }
    }

    /** Of a batch that is complete a part may have got its name already. */
    private boolean isPart(Path file) {
        return !checkpoint.complete() || Files.exists(BatchFiles.part(file));
    }

    /** Adds what the next document came to. */
    public void add(Done done) throws IOException {
        opened(output).append(done.output());
        opened(rejects).append(done.rejects());
        counts = counts.plus(done.counts());
        read = read.then(done.source());
        long since =
                opened(output).length() - checkpoint.output() + opened(rejects).length() - checkpoint.rejects();
        if (since >= step) {
            checkpoint();
        }
    }

    /** What is done. */
    public Counts counts() {
        return counts;
    }

    /**
     * That the documents passed over are those that are done.
     *
     * @throws KaoheException if they are not
     */
    public void requireSame(Digest passedOver) {
        if (!passedOver.equals(read)) {
            throw Leftovers.inputChanged(files.journal(), counts.documents(), files.leftOver());
        }
    }

    private void checkpoint() throws IOException {
        record(false);
    }

    private void record(boolean complete) throws IOException {
        PartFile settled = opened(output);
        PartFile rejected = opened(rejects);
        settled.force();
        rejected.force();
        checkpoint = new Checkpoint(counts, read, settled.length(), rejected.length(), complete);
        effects.before("write the journal");
        try (FileChannel channel = FileChannel.open(
                files.nextJournal(),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer json = ByteBuffer.wrap(new Journal(begun, checkpoint).toJson());
            while (json.hasRemaining()) {
                channel.write(json);
            }
            channel.force(true);
        }
        effects.before("replace the journal");
        Files.move(
                files.nextJournal(),
                files.journal(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * All is added: the files get their names. Of a batch that rejected nothing there is no file of rejected documents,
     * and one of an earlier batch goes.
     */
    public void finish() throws IOException {
        if (!checkpoint.complete()) {
            record(true);
        }
        close();
        if (checkpoint.rejects() > 0) {
            place(files.rejects(), checkpoint.rejects());
        } else {
            effects.before("delete the rejects");
            Files.deleteIfExists(BatchFiles.part(files.rejects()));
            Files.deleteIfExists(files.rejects());
        }
        place(files.output(), checkpoint.output());
        effects.before("delete the journal");
        Files.deleteIfExists(files.nextJournal());
        Files.deleteIfExists(files.journal());
    }

    /** Gives a file its name, unless it got it before the process ended. */
    private void place(Path file, long length) throws IOException {
        if (Files.exists(BatchFiles.part(file))) {
            PartFile.moveToPlace(file, effects);
        } else if (!Files.exists(file) || Files.size(file) != length) {
            throw Leftovers.lost(file, "it is not there any more as it was written", files.leftOver());
        }
    }

    /** Takes away what this run began, if no document was done. */
    public void discardIfEmpty() throws IOException {
        if (output != null && counts.documents() == 0) {
            close();
            for (Path file : files.leftOver()) {
                Files.delete(file);
            }
        }
    }

    private static PartFile opened(@Nullable PartFile file) {
        if (file == null) {
            throw new IllegalStateException("the output is not open");
        }
        return file;
    }

    /** Leaves all as it is, for another process to go on with. */
    @Override
    public void close() throws IOException {
        PartFile settled = output;
        PartFile rejected = rejects;
        output = null;
        rejects = null;
        try {
            if (settled != null) {
                settled.close();
            }
        } finally {
            if (rejected != null) {
                rejected.close();
            }
        }
    }
}
