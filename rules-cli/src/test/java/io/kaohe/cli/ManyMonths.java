package io.kaohe.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Inputs for tests of many months: the small month of the examples over and over, by different teams. */
final class ManyMonths {
    private ManyMonths() {}

    /** A file of so many lines; each hundredth document, from the eighth on, has an agent too many. */
    static Path write(Path file, int documents) throws IOException {
        String month = Files.readString(Path.of("../examples/data/small-month.json"))
                .lines()
                .map(String::strip)
                .reduce("", String::concat);
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= documents; i++) {
            String one = month.replaceFirst("\"team\": *\\{ *\"id\": *\"yangzhou\"", "\"team\":{\"id\":\"t" + i + "\"");
            lines.append(i % 100 == 8 ? one.replaceFirst("\"role\"", "\"rolle\"") : one)
                    .append('\n');
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        return Files.write(file, file.toString().endsWith(".gz") ? gzip(bytes) : bytes);
    }

    static String unzipped(Path file) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
