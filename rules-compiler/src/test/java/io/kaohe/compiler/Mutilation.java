package io.kaohe.compiler;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Does to a file what disks, editors and people do: turns bits, cuts, repeats, and puts in what is special somewhere. */
final class Mutilation {
    private static final int MOST = 4;

    private static final List<String> SPECIAL = List.of(
            "\"",
            "'",
            "\\",
            "\\u",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "<",
            "&a ",
            "*a",
            "<<: ",
            "!!x ",
            "---\n",
            "/*",
            "*/",
            "//",
            "#",
            "\n",
            "\r",
            "\0",
            "\uFEFF",
            "\u202E",
            "（",
            "，",
            "$",
            "$l",
            "@",
            "end",
            "rule",
            "when",
            "then",
            "not ",
            "accumulate(",
            "1e999999999",
            "-0",
            "0.1",
            "99999999999999999999",
            "null",
            "true",
            "%",
            ",",
            ";",
            ":",
            "=",
            "{}",
            "\uD83D\uDE00");

    private Mutilation() {}

    /** The same file, a little broken: the same for the same seed. */
    static byte[] of(byte[] file, long seed) {
        Random random = new Random(seed);
        byte[] broken = file;
        for (int left = 1 + random.nextInt(MOST); left > 0; left--) {
            broken = once(broken, random);
        }
        return broken;
    }

    private static byte[] once(byte[] file, Random random) {
        int at = random.nextInt(file.length + 1);
        int to = Math.min(file.length, at + 1 + random.nextInt(40));
        byte[] rest = Arrays.copyOfRange(file, to, file.length);
        byte[] before = Arrays.copyOf(file, at);
        byte[] part = Arrays.copyOfRange(file, at, to);
        return switch (random.nextInt(6)) {
            case 0 -> joined(before, new byte[] {(byte) random.nextInt(256)}, rest);
            case 1 -> before;
            case 2 -> joined(before, part, part, part, rest);
            case 3 -> joined(before, rest);
            case 4 -> joined(before, special(random), part, rest);
            default -> joined(before, flipped(part, random), rest);
        };
    }

    private static byte[] special(Random random) {
        return SPECIAL.get(random.nextInt(SPECIAL.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] flipped(byte[] part, Random random) {
        byte[] flipped = part.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] joined(byte[]... parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
