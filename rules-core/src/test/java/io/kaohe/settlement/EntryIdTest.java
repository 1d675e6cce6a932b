package io.kaohe.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.fact.EntryKind;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EntryIdTest {
    private static final Entry FINE = entry(EntryKind.FINE, "T1", 1, "20.00", 5, "shifts/A01/2024-03-01");
    private static final EntryId IDS = EntryId.of("p", YearMonth.of(2024, 3), "t");

    /** Whoever changes how an id is made makes waivers of earlier months void: this is the id of all releases. */
    @Test
    void theIdOfAnEntryIsTheSameForEver() {
        assertThat(IDS.ids("A01", List.of(FINE))).containsExactly("00a2aca1360c068a");
    }

    @Test
    void itDiffersWithWhateverTheEntrySays() {
        List<Entry> others = List.of(
                entry(EntryKind.RED_PACKET, "T1", 1, "20.00", 5, "shifts/A01/2024-03-01"),
                entry(EntryKind.FINE, "T2", 1, "20.00", 5, "shifts/A01/2024-03-01"),
                entry(EntryKind.FINE, "T1", 2, "20.00", 5, "shifts/A01/2024-03-01"),
                entry(EntryKind.FINE, "T1", 1, "20.01", 5, "shifts/A01/2024-03-01"),
                entry(EntryKind.FINE, "T1", 1, "20.00", 6, "shifts/A01/2024-03-01"),
                entry(EntryKind.FINE, "T1", 1, "20.00", 5, "shifts/A01/2024-03-02"),
                entry(EntryKind.FINE, "T1", 1, "20.00", 5, "shifts/A01/2024-03-01", "redPackets/A01/2024-03-01"),
                FINE);

        assertThat(IDS.ids("A01", others)).doesNotHaveDuplicates();
        assertThat(List.of(
                        IDS.ids("A01", List.of(FINE)),
                        IDS.ids("A02", List.of(FINE)),
                        EntryId.of("q", YearMonth.of(2024, 3), "t").ids("A01", List.of(FINE)),
                        EntryId.of("p", YearMonth.of(2024, 4), "t").ids("A01", List.of(FINE)),
                        EntryId.of("p", YearMonth.of(2024, 3), "u").ids("A01", List.of(FINE))))
                .doesNotHaveDuplicates();
    }

    @Test
    void wordsAndTheSpellingOfTheAmountDoNotMatter() {
        Entry spelled = entry(EntryKind.FINE, "T1", 1, "20", 5, "shifts/A01/2024-03-01");

        assertThat(IDS.ids("A01", List.of(spelled))).isEqualTo(IDS.ids("A01", List.of(FINE)));
        assertThat(IDS.ids("A01", List.of(FINE.waivedBy("metro", "L01")))).isEqualTo(IDS.ids("A01", List.of(FINE)));
    }

    @Test
    void entriesThatAreAlikeAreNumbered() {
        assertThat(IDS.ids("A01", List.of(FINE, FINE, FINE))).doesNotHaveDuplicates();
    }

    private static Entry entry(EntryKind kind, String clause, int day, String amount, int shares, String... facts) {
        return new Entry(
                kind,
                Optional.of(clause),
                Optional.of("a rule"),
                Optional.of(LocalDate.of(2024, 3, day)),
                Optional.of(new BigDecimal(amount)),
                OptionalInt.of(shares),
                Optional.empty(),
                List.of(facts),
                Words.same("because"),
                List.of(),
                Optional.empty());
    }
}
