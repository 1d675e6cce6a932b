package io.kaohe.source;

/**
 * How large the files of a policy may be. The program that reads a folder sets them; nothing in the folder can.
 *
 * @param file how many bytes one file may have, at least 1; by default 256 KiB, many times what a rule file or table needs
 * @param folder how many bytes all files of a policy may have together, at least 1; by default 4 MiB
 */
public record FolderLimits(int file, int folder) {
    public static final FolderLimits DEFAULT = new FolderLimits(256 << 10, 4 << 20);

    /** @throws IllegalArgumentException if one of them is not above 0 */
    public FolderLimits {
        if (file < 1 || folder < 1) {
            throw new IllegalArgumentException("limits are above 0, and these are " + file + " and " + folder);
        }
    }
}
