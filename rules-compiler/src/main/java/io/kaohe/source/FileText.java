package io.kaohe.source;

import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text of a file: UTF-8, a byte order mark passed over, lines ended by {@code \n}. */
final class FileText {
    private static final String CHINESE = "GB18030";

    /** The two bytes of its byte order mark, in either order. */
    private static final int MARK_OF_UTF_16 = 0xFE + 0xFF;

    private FileText() {}

    /** The text, if the bytes are one; else a problem at the first that is none. */
    static Optional<String> of(byte[] bytes, String label, List<Problem> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean malformed = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        String read = text.flip().toString();
        String plain = (read.startsWith("\uFEFF") ? read.substring(1) : read).replace("\r\n", "\n");
        if (!malformed) {
            return Optional.of(plain);
        }
        int line = (int) plain.chars().filter(c -> c == '\n').count() + 1;
        int column = plain.length() - plain.lastIndexOf('\n');
        problems.add(Problem.error(
                        "not-utf-8",
                        Place.in(label, line, column, ""),
                        Words.of("the file is not in UTF-8", "文件不是 UTF-8 编码"))
                .maybe(encoding(bytes).map(FileText::saved).orElseGet(Words::none)));
        return Optional.empty();
    }

    /** Which encoding it may be in instead. */
    private static Optional<String> encoding(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == MARK_OF_UTF_16) {
            return Optional.of("UTF-16");
        }
        return isChinese(bytes) ? Optional.of(CHINESE + " (GBK)") : Optional.empty();
    }

    private static Words saved(String encoding) {
        return Words.of(
                "it is in " + encoding + ", and has to be saved as UTF-8.",
                "它是 " + encoding.replace(" (GBK)", "（GBK）") + (encoding.endsWith(")") ? "" : " ") + "编码，应另存为 UTF-8。");
    }

    /** Whether it can be read in the other encoding that Chinese programs write. */
    private static boolean isChinese(byte[] bytes) {
        try {
            return Charset.forName(CHINESE)
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .length()
                    > 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
