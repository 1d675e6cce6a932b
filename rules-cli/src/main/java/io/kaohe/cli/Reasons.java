package io.kaohe.cli;

import io.kaohe.text.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read or written, in words: the messages of some exceptions are no more than its name. */
final class Reasons {
    static final Words MISSING = Words.of("there is no such file or folder", "没有这个文件或文件夹");

    private Reasons() {}

    /** Of an argument that is to name a file. */
    static Words of(InvalidPathException exception) {
        return Words.of(
                "this is no file name under the locale of this process: " + exception.getReason(),
                "在本进程的区域设置下，这不是文件名：" + exception.getReason());
    }

    static Words of(IOException exception) {
        if (exception instanceof NoSuchFileException) {
            return MISSING;
        }
        if (exception instanceof AccessDeniedException) {
            return Words.of("access is denied", "没有访问权限");
        }
        if (exception instanceof FileSystemException failure && failure.getReason() != null) {
            return Words.same(failure.getReason());
        }
        return Words.same(String.valueOf(exception.getMessage()));
    }
}
