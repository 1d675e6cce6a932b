package io.kaohe.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.diff.Settlements;
import io.kaohe.diff.Settlements.Two;
import io.kaohe.document.SourceText;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.settlement.TeamStatement;
import io.kaohe.settlement.Waived;
import io.kaohe.text.Language;
import io.kaohe.wire.SettlementDocument;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Corrections lead from the one settlement to the other, whatever these are. */
class CorrectionsPropertiesTest {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void appliedToTheEarlierSettlementTheyGiveTheLaterOne(@ForAll("twoSettlements") Two two) {
        Corrections corrections = Corrections.of(two.before(), two.after());

        assertThat(corrections.applyTo(two.before())).isEqualTo(two.after());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void appliedToTheEarlierDocumentTheyGiveTheLaterOneToTheByte(@ForAll("twoSettlements") Two two) {
        for (Language language : Language.values()) {
            String earlier = SettlementDocument.toJson(two.before(), language);
            Settlement read = SettlementDocument.read(SourceText.of("earlier.json", earlier));

            assertThat(SettlementDocument.toJson(
                            Corrections.of(read, two.after()).applyTo(read), language))
                    .isEqualTo(SettlementDocument.toJson(two.after(), language));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsTheSameNeedsNone(@ForAll("twoSettlements") Two two) {
        assertThat(Corrections.of(two.after(), two.after()).isEmpty()).isTrue();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theyAddUpToTheDifferenceOfTheTotals(@ForAll("twoSettlements") Two two) {
        Corrections corrections = Corrections.of(two.before(), two.after());

        assertThat(corrections.money())
                .isEqualByComparingTo(two.diff().tally().money().difference());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anotherSettlementIsNotCorrected(@ForAll("twoSettlements") Two two) {
        Corrections corrections = Corrections.of(two.before(), two.after());
        Settlement other = new Settlement(
                two.before().policy(),
                two.before().policyFingerprint() + "0",
                two.before().factsFingerprint(),
                two.before().period(),
                two.before().team(),
                two.before().statements());

        assertThatThrownBy(() -> corrections.applyTo(other))
                .hasMessage("this is not the settlement that was corrected");
    }

    @Provide
    Arbitrary<Two> twoSettlements() {
        return Settlements.two().map(two -> new Two(closed(two.before()), closed(two.after())));
    }

    /** As settlements have them: rounded, in the order of a policy, and with ids. */
    private static Settlement closed(Settlement one) {
        return new Settlement(
                        one.policy(),
                        one.policyFingerprint(),
                        one.factsFingerprint(),
                        one.period(),
                        new TeamStatement(
                                one.team().id(),
                                one.team().name(),
                                one.team().fund(),
                                rounded(one.team().entries())),
                        one.statements().stream()
                                .map(statement -> new Statement(
                                        statement.agent(), statement.name(), rounded(statement.entries())))
                                .toList())
                .identified();
    }

    private static List<Entry> rounded(List<Entry> entries) {
        return entries.stream()
                .map(one -> new Entry(
                        one.kind(),
                        one.clause(),
                        one.rule(),
                        one.date(),
                        one.amount().map(amount -> Amounts.rounded(one.kind(), amount)),
                        one.shares(),
                        one.code(),
                        one.facts(),
                        one.reason(),
                        one.notes(),
                        one.waived()
                                .map(waived -> new Waived(
                                        waived.amount().map(amount -> Amounts.rounded(one.kind(), amount)),
                                        waived.reason(),
                                        waived.approvedBy()))))
                .toList();
    }
}
