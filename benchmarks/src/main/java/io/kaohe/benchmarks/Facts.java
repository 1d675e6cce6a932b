package io.kaohe.benchmarks;

import io.kaohe.benchmarks.work.Chances;
import io.kaohe.benchmarks.work.TeamMonths;
import io.kaohe.wire.FactsDocument;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the months that the benchmarks settle as facts documents, one a line, to settle them by the command: {@code Facts
 * AGENTS SIZE FILE}. A file called {@code .gz} is compressed. The same arguments give the same months.
 */
public final class Facts {
    private static final int BUFFER = 1 << 16;

    private Facts() {}

    public static void main(String[] arguments) throws IOException {
        int size = Integer.parseInt(arguments[1]);
        int teams = Math.max(1, Integer.parseInt(arguments[0]) / size);
        Path file = Path.of(arguments[2]);
        try (OutputStream stored = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                OutputStream out = file.toString().endsWith(".gz")
                        ? new BufferedOutputStream(new GZIPOutputStream(stored), BUFFER)
                        : stored) {
            for (int team = 0; team < teams; team++) {
                out.write(FactsDocument.toLine(TeamMonths.team(team, size, Chances.USUAL))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
