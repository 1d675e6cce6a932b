package io.kaohe.cli;

import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import io.kaohe.wire.SettlementDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * The form of a batch's output.
 *
 * @param gzip whether it is compressed: then what a document comes to is a member of its own, so that its bytes depend on
 *     nothing before it
 */
record BatchFormat(boolean gzip, Language language) {
    static BatchFormat of(Path output, Language language) {
        return new BatchFormat(output.toString().endsWith(".gz"), language);
    }

    byte[] lines(List<Settlement> settlements) {
        return bytes(settlements.stream()
                .map(settlement -> SettlementDocument.toLine(settlement, language))
                .collect(Collectors.joining()));
    }

    private byte[] bytes(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return gzip ? member(utf8) : utf8;
    }

    /** The header has no time in it. */
    private static byte[] member(byte[] contents) {
        ByteArrayOutputStream member = new ByteArrayOutputStream(contents.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
            gzip.write(contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return member.toByteArray();
    }
}
