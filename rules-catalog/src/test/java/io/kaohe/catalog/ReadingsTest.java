package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.policy.Clause;
import io.kaohe.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the clauses of the catalog are taken to say. */
class ReadingsTest {
    @ParameterizedTest
    @MethodSource("io.kaohe.catalog.CatalogFolder#all")
    void everyClauseHasAReading(CatalogFolder folder) {
        assertThat(folder.policy().clauses())
                .filteredOn(clause -> clause.reading().isEmpty())
                .extracting(Clause::id)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.kaohe.catalog.CatalogFolder#all")
    void aReadingIsMadeOfSentencesInBothLanguages(CatalogFolder folder) {
        assertThat(folder.policy().clauses())
                .allSatisfy(clause -> assertThat(clause.reading()).hasValueSatisfying(reading -> {
                    assertThat(reading.in(Language.EN)).as(clause.id()).matches("\\p{ASCII}+\\.");
                    assertThat(reading.in(Language.ZH)).as(clause.id()).matches("[^,;?!()\"]+。");
                }));
    }
}
