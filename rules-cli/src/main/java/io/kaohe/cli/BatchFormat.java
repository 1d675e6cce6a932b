package io.kaohe.cli;

import io.kaohe.report.EntriesCsv;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import io.kaohe.wire.SettlementDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * The form of a batch's output.
 *
 * @param csv whether it is a table of entries, not documents
 * @param gzip whether it is compressed: then what a document comes to is a member of its own, so that its bytes depend on
 *     nothing before it
 */
record BatchFormat(boolean csv, boolean gzip, Language language) {
    private static final byte[] NOTHING = {};

    /** @param asked the form that is asked for, which else the name of the file says */
    static BatchFormat of(Path output, Optional<Format> asked, Language language) {
        String name = output.toString();
        boolean gzip = name.endsWith(".gz");
        boolean csv = asked.map(one -> one == Format.CSV).orElse(name.endsWith(".csv") || name.endsWith(".csv.gz"));
        return new BatchFormat(csv, gzip, language);
    }

    /** What the output begins with. */
    byte[] head() {
        return csv ? bytes(new EntriesCsv(language).head()) : NOTHING;
    }

    /** What a document came to. */
    byte[] lines(List<Settlement> settlements) {
        return bytes(settlements.stream().map(this::lines).collect(Collectors.joining()));
    }

    private String lines(Settlement settlement) {
        return csv ? new EntriesCsv(language).rows(settlement) : SettlementDocument.toLine(settlement, language);
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
