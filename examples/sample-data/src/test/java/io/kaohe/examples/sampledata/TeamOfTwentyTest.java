package io.kaohe.examples.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.catalog.Catalog;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Settlement;
import io.kaohe.wire.FactsDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TeamOfTwentyTest {
    private static final Path FILE = Path.of("../data/team-of-20.json");

    @Test
    void theProgramMakesTheFileByteForByte() throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        FactsDocument.write(TeamOfTwenty.month(), made);

        assertThat(made.toByteArray()).isEqualTo(Files.readAllBytes(FILE));
    }

    @Test
    void readingTheFileGivesTheMonthThatTheProgramBuilt() {
        assertThat(FactsDocument.read(FILE).fingerprint())
                .isEqualTo(TeamOfTwenty.month().fingerprint());
    }

    @Test
    void theMonthHasTwentyAgentsAndADayAndANightShift() {
        TeamMonth month = TeamOfTwenty.month();

        assertThat(month.agents()).hasSize(20);
        assertThat(month.all(Shift.class))
                .flatExtracting(Shift::segments)
                .extracting(Segment::start)
                .containsOnly(LocalTime.of(8, 30), LocalTime.of(17, 0));
    }

    @Test
    void theMonthCanBeSettled() {
        TeamMonth month = TeamOfTwenty.month();
        Settlement settlement =
                Catalog.policies().inForce("dingtalk-team", month.period()).settle(month);

        assertThat(settlement.statements())
                .hasSize(20)
                .noneMatch(statement -> statement.entries().isEmpty());
    }
}
