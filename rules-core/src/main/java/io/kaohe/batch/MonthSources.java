package io.kaohe.batch;

import io.kaohe.problem.FactsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * The facts documents of a folder or of a file of lines, one after the other, none of which is read before it is asked
 * for. For one thread.
 */
public abstract sealed class MonthSources implements Iterator<DocumentSource>, AutoCloseable
        permits FolderSources, LineSources {
    MonthSources() {}

    /**
     * Of a folder all files that end {@code .json}, also in folders within, in the order of their paths; of a file its
     * lines, each a document, but for blank ones. A file may be compressed by gzip, whatever its name. A document of more
     * than 64 MiB is not read but rejected; so is a file of the folder that cannot be read.
     *
     * @throws FactsException if there is no such folder or file, or no document in the folder
     */
    public static MonthSources in(Path path) {
        return Files.isDirectory(path) ? FolderSources.of(path) : LineSources.of(path);
    }

    /**
     * The next document.
     *
     * @throws FactsException if the file cannot be read any further
     */
    @Override
    public abstract DocumentSource next();

    /** How much of {@link #size()} was read. */
    public abstract long position();

    /** How large the file is, in bytes as it is stored, or how many files the folder has. */
    public abstract long size();

    /** What tells this input from another before anything of it is read: its size, and the names of a folder's files. */
    public abstract String description();

    @Override
    public abstract void close();
}
