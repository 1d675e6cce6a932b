package io.kaohe.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SettleMonthTest {
    @Test
    void theSmallMonthIsPrintedAsInTheGoldenFile() throws IOException {
        try (InputStream golden = SettleMonthTest.class.getResourceAsStream("small-month.txt")) {
            assertThat(printed("../data/small-month.json"))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String printed(String file) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, false, StandardCharsets.US_ASCII));
            SettleMonth.main(new String[] {file});
            System.out.flush();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
