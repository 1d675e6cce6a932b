package io.kaohe.batch;

import com.google.common.io.CountingInputStream;
import io.kaohe.document.SourceText;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The facts documents of a file, each a line. */
final class LineSources extends MonthSources {
    private static final int BUFFER = 1 << 16;

    /** The memory of a longer line is not kept for the next. */
    private static final int LARGE = 1 << 20;

    private final String name;
    private final long size;
    private final CountingInputStream stored;
    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private ByteArrayOutputStream gathered = new ByteArrayOutputStream(BUFFER);
    private int from;
    private int to;
    private int line;
    private @Nullable DocumentSource next;

    private LineSources(String name, long size, CountingInputStream stored, InputStream stream) {
        this.name = name;
        this.size = size;
        this.stored = stored;
        this.stream = stream;
    }

    static LineSources of(Path file) {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            throw failure(name, Words.of("there is no such file or folder", "没有这个文件或文件夹"));
        }
        try {
            CountingInputStream stored = new CountingInputStream(Files.newInputStream(file));
            try {
                InputStream buffered = new BufferedInputStream(stored, BUFFER);
                InputStream stream = isGzip(buffered) ? new GZIPInputStream(buffered, BUFFER) : buffered;
                return new LineSources(name, Files.size(file), stored, stream);
            } catch (IOException e) {
                stored.close();
                throw e;
            }
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static boolean isGzip(InputStream stream) throws IOException {
        stream.mark(2);
        boolean gzip = stream.read() == 0x1F && stream.read() == 0x8B;
        stream.reset();
        return gzip;
    }

    @Override
    public boolean hasNext() {
        while (next == null && readLine()) {
            line++;
        }
        return next != null;
    }

    @Override
    public DocumentSource next() {
        DocumentSource document = hasNext() ? next : null;
        if (document == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return document;
    }

    /** Reads a line, whose document becomes the next one unless it is blank; false at the end of the file. */
    private boolean readLine() {
        gathered.reset();
        boolean tooLong = false;
        boolean blank = true;
        boolean any = false;
        boolean ended = false;
        while (!ended && (from < to || fill())) {
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                blank &= buffer[end] == ' ' || buffer[end] == '\t' || buffer[end] == '\r';
                end++;
            }
            tooLong |= gathered.size() + end - from > SourceText.MOST_BYTES;
            if (!tooLong) {
                gathered.write(buffer, from, end - from);
            }
            ended = end < to;
            from = end + 1;
        }
        if (tooLong) {
            next = DocumentSource.unreadable(name, line + 1, SourceText.tooLong(name));
        } else if (!blank) {
            next = DocumentSource.ofLine(name, line + 1, gathered.toByteArray());
        }
        if (gathered.size() > LARGE) {
            gathered = new ByteArrayOutputStream(BUFFER);
        }
        return any;
    }

    private boolean fill() {
        try {
            from = 0;
            to = Math.max(stream.read(buffer), 0);
            if (to == 0 && stored.getCount() < size) {
                throw new IOException("only the first " + stored.getCount() + " of " + size + " bytes are gzip data");
            }
            return to > 0;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    @Override
    public long position() {
        return stored.getCount();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String description() {
        return size + " bytes";
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static FactsException unreadable(String name, IOException e) {
        return failure(name, Words.of("the file cannot be read: " + e.getMessage(), "无法读取文件：" + e.getMessage()));
    }

    private static FactsException failure(String name, Words message) {
        return new FactsException(List.of(Problem.error("unreadable", Place.at(name, ""), message)));
    }
}
