package io.kaohe.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.MoneyWay;
import io.kaohe.settlement.Note;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
        return entry().list().ofMaxSize(7).map(Line::settlement);
    }

    /** The second has the entries of the first, but for some that are missing, changed in something, or new. */
    @Provide
    Arbitrary<Two> twoSettlements() {
        Arbitrary<List<Entry>> before = entry().list().ofSize(7);
        Arbitrary<List<Entry>> others = entry().list().ofSize(7);
        Arbitrary<List<Integer>> choices =
                Arbitraries.integers().between(0, 9).list().ofSize(7);
        Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 7);
        return Combinators.combine(before, others, choices, sizes).as((ones, twos, how, size) -> {
            List<Entry> after = IntStream.range(0, 7)
                    .boxed()
                    .flatMap(i -> become(ones.get(i), twos.get(i), how.get(i)).stream())
                    .toList();
            return new Two(Line.settlement(ones.subList(0, size)), Line.settlement(after));
        });
    }

    /** Two settlements of a month. */
    record Two(Settlement before, Settlement after) {
        SettlementDiff diff() {
            return SettlementDiff.of(before, after);
        }

        Two turned() {
            return new Two(after, before);
        }
    }

    private static List<Entry> become(Entry one, Entry other, int how) {
        return switch (how) {
            case 0 -> List.of();
            case 1 -> List.of(other);
            case 2 -> List.of(one, other);
            case 3 -> List.of(like(one, other, other.facts(), one.amount()));
            case 4 -> List.of(like(one, one, other.facts(), one.amount()));
            case 5 -> List.of(like(other, other, one.facts(), one.amount()));
            case 6 -> List.of(like(one, one, one.facts(), other.amount()));
            case 7 -> List.of(reworded(one), one);
            default -> List.of(one);
        };
    }

    private static Entry reworded(Entry one) {
        return new Entry(
                one.kind(),
                one.clause(),
                Optional.of("a new name"),
                one.date(),
                one.amount(),
                one.shares(),
                one.code(),
                one.facts(),
                one.reason(),
                one.notes(),
                one.waived());
    }

    /** The one entry under the clause and by the rule of the other, with facts and, if it has one, an amount. */
    private static Entry like(Entry one, Entry other, List<String> facts, Optional<BigDecimal> amount) {
        return new Entry(
                one.kind(),
                other.clause(),
                other.rule(),
                one.date(),
                one.amount().map(own -> amount.orElse(own)),
                one.shares(),
                one.code(),
                facts,
                one.reason(),
                one.notes(),
                one.waived());
    }

    private static Arbitrary<Entry> entry() {
        Arbitrary<EntryKind> kinds = Arbitraries.of(
                EntryKind.FINE, EntryKind.BONUS, EntryKind.POINTS, EntryKind.SANCTION, EntryKind.COEFFICIENT);
        Arbitrary<Optional<String>> clauses = Arbitraries.of("C1", "C2", "C3").optional(0.9);
        Arbitrary<Optional<LocalDate>> dates =
                Arbitraries.of(1, 2).map(day -> LocalDate.of(2024, 3, day)).optional(0.6);
        Arbitrary<BigDecimal> amounts =
                Arbitraries.of("0.00", "10", "10.00", "10.01", "20").map(BigDecimal::new);
        Arbitrary<List<String>> facts = Arbitraries.subsetOf("agents/A01", "sales/A01", "shifts/A01/2024-03-01")
                .map(set -> set.stream().sorted().toList());
        Arbitrary<String> words = Arbitraries.of("one", "two");
        Arbitrary<Boolean> waived = Arbitraries.of(false, false, false, true);
        return Combinators.combine(kinds, clauses, dates, amounts, facts, words, words, waived)
                .as(SettlementDiffPropertiesTest::entry);
    }

    private static Entry entry(
            EntryKind kind,
            Optional<String> clause,
            Optional<LocalDate> date,
            BigDecimal amount,
            List<String> facts,
            String rule,
            String reason,
            boolean waived) {
        Entry entry = new Entry(
                kind,
                clause,
                Optional.of(rule),
                date,
                kind.unit() == Unit.NONE ? Optional.empty() : Optional.of(amount),
                OptionalInt.empty(),
                kind.hasCode() ? Optional.of(rule.toUpperCase(Locale.ROOT)) : Optional.empty(),
                facts,
                Words.same(reason),
                reason.equals("two") ? List.of(new Note("C9", Words.same(rule))) : List.of(),
                Optional.empty());
        return waived ? entry.waivedBy("metro", "L01") : entry;
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
