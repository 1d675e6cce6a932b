package io.kaohe.cli.batch;

/**
 * How far a batch is.
 *
 * @param counts what is done
 * @param read the digest of the documents that are
 * @param output how many bytes of the output are theirs
 * @param rejects how many bytes of the file of rejected documents are
 * @param complete whether that is all, so that the files need only be given their names
 */
public record Checkpoint(Counts counts, Digest read, long output, long rejects, boolean complete) {
    public static final Checkpoint START = new Checkpoint(Counts.NONE, Digest.NONE, 0, 0, false);
}
