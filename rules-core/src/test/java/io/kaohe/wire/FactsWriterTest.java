package io.kaohe.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Role;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Waiver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FactsWriterTest {
    private final TeamMonth example = FactsJson.read(FactsJson.example());

    @Test
    void aMonthThatIsWrittenAndReadHasTheSameFingerprintAndReferences() {
        TeamMonth again = FactsJson.read(FactsDocument.write(example));

        assertThat(again.fingerprint()).isEqualTo(example.fingerprint());
        assertThat(FactsDocument.write(again)).isEqualTo(FactsDocument.write(example));
    }

    @Test
    void aMonthOnOneLineSaysTheSame() {
        String line = FactsDocument.toLine(example);

        assertThat(line).endsWith("}\n").containsOnlyOnce("\n");
        assertThat(FactsJson.read(line).fingerprint()).isEqualTo(example.fingerprint());
    }

    @Test
    void aMonthBuiltInJavaIsWrittenWithWhatIsKnown() {
        TeamMonth month = TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "客服😀"))
                .add(Agent.of("A01", "林\"一\"", Role.PRE_SALES).withBaseWage("2200.00"))
                .add(Shift.of("A01", LocalDate.of(2024, 3, 1), Segment.punched("08:30", "17:30", "08:41:10", "17:30")))
                .waive(Waiver.ofFact("shifts/A01/2024-03-01", "地铁", "L01"))
                .build();

        assertThat(FactsDocument.write(month)).isEqualTo("""
                        {
                          "schema": "kaohe/facts/1",
                          "period": "2024-03",
                          "team": {
                            "id": "t",
                            "name": "客服😀"
                          },
                          "agents": [
                            {
                              "id": "A01",
                              "name": "林\\"一\\"",
                              "role": "PRE_SALES",
                              "baseWage": "2200.00"
                            }
                          ],
                          "shifts": [
                            {
                              "agent": "A01",
                              "date": "2024-03-01",
                              "segments": [
                                {
                                  "start": "08:30",
                                  "end": "17:30",
                                  "in": "08:41:10",
                                  "out": "17:30",
                                  "vouched": false
                                }
                              ]
                            }
                          ],
                          "waivers": [
                            {
                              "fact": "shifts/A01/2024-03-01",
                              "reason": "地铁",
                              "approvedBy": "L01"
                            }
                          ]
                        }
                        """);
        assertThat(FactsJson.read(FactsDocument.write(month)).fingerprint()).isEqualTo(month.fingerprint());
    }

    @Test
    void numbersOfAnyAllowedLengthAreReadAgain() {
        TeamMonth.Builder builder =
                TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "t")).add(Agent.of("A01", "a", Role.PRE_SALES));
        for (String value : new String[] {"1e30", "1e-30", "-123456789012345678901234567890", "0e-30", "1.50"}) {
            builder.add(new Metric("A01", value, new BigDecimal(value)));
        }
        TeamMonth month = builder.build();

        assertThat(FactsJson.read(FactsDocument.write(month)).fingerprint()).isEqualTo(month.fingerprint());
    }

    @Test
    void aStreamGetsTheSameBytesAndStaysOpen() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("the stream is the caller's");
            }
        };
        FactsDocument.write(example, stream);

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(FactsDocument.write(example));
    }

    @Test
    void aStreamThatFailsSaysSo() {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> FactsDocument.write(example, failing))
                .withMessageContaining("the disk is full");
    }
}
