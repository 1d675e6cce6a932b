package io.kaohe.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.kaohe.diff.Settlements.Two;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.MoneyWay;
import io.kaohe.settlement.Settlement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of comparing settlements, on entries of few values, so that many of them come near to each other. */
class SettlementDiffPropertiesTest {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSettlementIsNotDifferentFromItself(@ForAll("settlements") Settlement settlement) {
        SettlementDiff diff = SettlementDiff.of(settlement, settlement);

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.all().flatMap(statement -> statement.rows().stream()))
                .allMatch(row -> row.change() == Change.SAME);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOtherWayRoundItIsTheMirrorImage(@ForAll("twoSettlements") Two two) {
        SettlementDiff diff = two.diff();

        assertThat(rows(two.turned().diff().mirrored())).isEqualTo(rows(diff));
        assertThat(diff.mirrored().tally().money().difference())
                .isEqualByComparingTo(diff.tally().money().difference().negate());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyEntryOfBothSidesIsInExactlyOneRow(@ForAll("twoSettlements") Two two) {
        SettlementDiff diff = two.diff();

        for (StatementDiff statement : diff.statements()) {
            List<EntryDiff> rows = statement.rows();
            assertThat(rows.stream().flatMap(row -> row.before().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            two.before().of(statement.agent()).entries());
            assertThat(rows.stream().flatMap(row -> row.after().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            two.after().of(statement.agent()).entries());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theTotalsBeforeWithTheDifferencesAreTheTotalsAfter(@ForAll("twoSettlements") Two two) {
        for (StatementDiff statement : two.diff().statements()) {
            Map<EntryKind, BigDecimal> totals =
                    two.before().of(statement.agent()).totals();
            Map<EntryKind, BigDecimal> expected =
                    two.after().of(statement.agent()).totals();
            for (EntryKind kind : EntryKind.values()) {
                BigDecimal difference = Optional.ofNullable(
                                statement.tally().kinds().get(kind))
                        .map(diff -> diff.amount().difference())
                        .orElse(BigDecimal.ZERO);
                assertThat(totals.getOrDefault(kind, BigDecimal.ZERO).add(difference))
                        .isEqualByComparingTo(expected.getOrDefault(kind, BigDecimal.ZERO));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatTheRowsAreWorthIsWhatTheAgentGainsOrLoses(@ForAll("twoSettlements") Two two) {
        for (StatementDiff statement : two.diff().statements()) {
            BigDecimal rows = statement.rows().stream()
                    .map(row -> row.money().difference())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(statement.tally().money().difference()).isEqualByComparingTo(rows);
            assertThat(statement.tally().in(Unit.MONEY).difference())
                    .isEqualByComparingTo(money(two.after(), statement).subtract(money(two.before(), statement)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noMoreIsSaidToChangeThanMust(@ForAll("twoSettlements") Two two) {
        for (StatementDiff statement : two.diff().statements()) {
            Multiset<List<Object>> inBoth = Multisets.intersection(
                    said(two.before().of(statement.agent()).entries()),
                    said(two.after().of(statement.agent()).entries()));

            assertThat(statement.tally().count(Change.SAME)).isEqualTo(inBoth.size());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatVanishesHasNoCounterpartAmongWhatAppears(@ForAll("twoSettlements") Two two) {
        for (StatementDiff statement : two.diff().statements()) {
            List<Entry> vanished = only(statement, Change.VANISHED);
            List<Entry> appeared = only(statement, Change.APPEARED);

            assertThat(vanished)
                    .allSatisfy(entry -> assertThat(appeared)
                            .noneMatch(other -> line(other).equals(line(entry))
                                    && (other.facts().equals(entry.facts())
                                            || other.facts().stream().anyMatch(entry.facts()::contains))));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theRowsOfAClauseStandTogether(@ForAll("twoSettlements") Two two) {
        List<String> clauses = two.diff().statements().get(0).rows().stream()
                .map(row -> row.shown().clause().orElse("last"))
                .toList();

        assertThat(runs(clauses)).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<Settlement> settlements() {
        return Settlements.any();
    }

    @Provide
    Arbitrary<Two> twoSettlements() {
        return Settlements.two();
    }

    private static List<Multiset<EntryDiff>> rows(SettlementDiff diff) {
        return diff.all()
                .map(statement -> (Multiset<EntryDiff>) HashMultiset.create(statement.rows()))
                .toList();
    }

    private static BigDecimal money(Settlement settlement, StatementDiff statement) {
        return settlement.of(statement.agent()).totals().entrySet().stream()
                .map(total -> MoneyWay.of(total.getKey()).forTheAgent(total.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All that entries say, amounts however they are spelled. */
    private static Multiset<List<Object>> said(List<Entry> entries) {
        return entries.stream()
                .map(entry -> Stream.<Object>concat(
                                Stream.of(entry.date()),
                                Stream.of(Aspect.values()).map(aspect -> aspect.value(entry)))
                        .toList())
                .collect(Collectors.toCollection(HashMultiset::create));
    }

    private static List<Entry> only(StatementDiff statement, Change change) {
        return statement.rows().stream()
                .filter(row -> row.change() == change)
                .map(EntryDiff::shown)
                .toList();
    }

    private static List<Object> line(Entry entry) {
        return List.of(entry.clause(), entry.kind(), entry.code(), entry.date());
    }

    private static List<String> runs(List<String> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i == 0 || !all.get(i).equals(all.get(i - 1)))
                .mapToObj(all::get)
                .toList();
    }
}
