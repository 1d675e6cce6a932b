package io.kaohe.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.kaohe.fact.Inspection;
import io.kaohe.fact.InspectionForm;
import io.kaohe.fact.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConformityTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    @Test
    void eachInspectionChecksAllItemsOfItsForm() {
        KnownMonth month = KnownMonth.of(
                inspection("dispatch", "SIZE"), inspection("dispatch"), inspection("goods-in", "BOOKED", "CHECKED"));

        assertThat(Conformity.of(month))
                .extracting(Conformity::form, Conformity::met, Conformity::checked)
                .containsExactly(tuple("dispatch", 17, 18), tuple("goods-in", 2, 4));
    }

    @Test
    void anItemNamedTwiceIsUnmetOnceAndFoundTwice() {
        KnownMonth month = KnownMonth.of(inspection("supervision", "GENERAL", "GENERAL"));

        assertThat(Conformity.of(month))
                .extracting(Conformity::met, Conformity::checked)
                .containsExactly(tuple(2, 3));
        assertThat(UnmetItem.of(month)).extracting(UnmetItem::item).containsExactly("GENERAL", "GENERAL");
    }

    @Test
    void aFormThatAPolicyAddsHasItsOwnNumberOfItems() {
        Vocabulary more = Vocabulary.standard().plus(new InspectionForm("desk", List.of("TIDY", "CLEAN"), false));

        assertThat(Conformity.of(KnownMonth.of(more, inspection("desk", "TIDY"))))
                .extracting(Conformity::met, Conformity::checked)
                .containsExactly(tuple(1, 2));
    }

    private static Inspection inspection(String form, String... unmet) {
        return new Inspection("A01", FIRST, form, null, List.of(unmet));
    }
}
