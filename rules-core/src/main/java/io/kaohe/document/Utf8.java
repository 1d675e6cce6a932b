package io.kaohe.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/** Decodes UTF-8 strictly, with a place for what is none. */
final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    static String decode(String name, byte[] bytes) {
        int from = hasMark(bytes) ? 3 : 0;
        String text = new String(bytes, from, bytes.length - from, UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            check(name, text, ByteBuffer.wrap(bytes, from, bytes.length - from));
        }
        return text;
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** The fast decoder writes the replacement character for bytes that are wrong; it may also stand there itself. */
    private static void check(String name, String text, ByteBuffer bytes) {
        CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
        CoderResult result = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, decoded, true);
        if (result.isError()) {
            int wrong = bytes.get(bytes.position()) & 0xFF;
            throw new DocumentException(List.of(Problem.error(
                            "not-utf-8",
                            SourceText.of(name, text).place(decoded.position()),
                            Words.of(
                                    String.format("the byte %02X is not UTF-8 here", wrong),
                                    String.format("这里的字节 %02X 不是 UTF-8 编码", wrong)))
                    .maybe(Words.of(
                            "the file was saved in another encoding, such as GB18030.", "文件保存成了别的编码，例如 GB18030。"))));
        }
    }
}
