package io.kaohe.cli.batch;

/**
 * What a document came to: bytes to write, which its input and the options decide alone.
 *
 * @param source the digest of the document that was read
 * @param output what goes into the output; nothing for a document that was rejected
 * @param rejects what goes into the file of rejected documents; else nothing
 */
public record Done(Digest source, byte[] output, byte[] rejects, Counts counts) {}
