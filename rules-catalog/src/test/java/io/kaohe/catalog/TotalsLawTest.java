package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.document.ArrayValue;
import io.kaohe.document.JsonDocument;
import io.kaohe.document.Member;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.SourceText;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.TeamMonth;
import io.kaohe.text.Language;
import io.kaohe.wire.SettlementDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What a settlement document adds up, added up again from its entries. */
class TotalsLawTest {
    @Property(tries = 30, seed = "20240302", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReportMode.OFF)
    void totalsAreTheSumsOfTheEntriesByKind(@ForAll long seed) {
        RandomMonth.from(seed).forEach(random -> {
            for (Policy policy : random.policies()) {
                TeamMonth month = RandomWaiver.some(random, policy);
                ObjectValue document = document(policy, month);
                for (Value agent : items(document, "agents")) {
                    Map<String, BigDecimal> sums = sums((ObjectValue) agent);
                    assertThat(totals((ObjectValue) agent))
                            .as("%s by %s", random, policy.id())
                            .isEqualTo(texts(sums));
                    sums.keySet().forEach(kind -> Statistics.collect(kind));
                }
            }
        });
        Statistics.coverage(summed -> Stream.of(EntryKind.values())
                .filter(EntryKind::isTotalled)
                // Only the guard writes it: see GuardLawTest.
                .filter(kind -> kind != EntryKind.NOT_DEDUCTIBLE)
                .forEach(kind -> summed.check(kind.name()).count(times -> times > 0)));
    }

    @Property(tries = 30, seed = "20240303", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReportMode.OFF)
    void theFundIsTheSumOfAllFinesWhereAPolicyHasOne(@ForAll long seed) {
        RandomMonth.from(seed).forEach(random -> {
            for (Policy policy : random.policies()) {
                ObjectValue document = document(policy, RandomWaiver.some(random, policy));
                BigDecimal fines = Stream.concat(
                                items(document, "agents").stream(), Stream.of(member(document, "team")))
                        .map(who -> sums((ObjectValue) who).getOrDefault("FINE", BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                boolean hasFund = policy.id().equals("tea-oil-store");
                String fund = hasFund ? fines.setScale(2).toPlainString() : "0.00";

                assertThat(text((ObjectValue) member(document, "team"), "fund"))
                        .as("%s by %s", random, policy.id())
                        .isEqualTo(fund);
                Statistics.collect(policy.id(), fines.signum() > 0);
            }
        });
        Statistics.coverage(fined -> {
            fined.check("tea-oil-store", true).count(times -> times > 0);
            fined.check("tmall-store", true).count(times -> times > 0);
        });
    }

    private static ObjectValue document(Policy policy, TeamMonth month) {
        String json = SettlementDocument.toJson(policy.settle(month), Language.EN);
        return (ObjectValue)
                JsonDocument.read(SourceText.of("settlement", json)).root();
    }

    /** The sums by kind of the amounts of those entries whose kinds add up. */
    private static Map<String, BigDecimal> sums(ObjectValue who) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Value item : items(who, "entries")) {
            ObjectValue entry = (ObjectValue) item;
            EntryKind kind = EntryKind.valueOf(text(entry, "kind"));
            if (kind.isTotalled()) {
                sums.merge(kind.name(), new BigDecimal(text(entry, "amount")), BigDecimal::add);
            }
        }
        return sums;
    }

    private static Map<String, String> totals(ObjectValue agent) {
        Map<String, String> totals = new TreeMap<>();
        for (Member total : ((ObjectValue) member(agent, "totals")).members()) {
            totals.put(total.name(), ((TextValue) total.value()).text());
        }
        return totals;
    }

    /** Money and points with two decimals, days without zeros at the end. */
    private static Map<String, String> texts(Map<String, BigDecimal> sums) {
        Map<String, String> texts = new TreeMap<>();
        sums.forEach((kind, sum) -> texts.put(
                kind,
                kind.equals("ABSENCE")
                        ? sum.stripTrailingZeros().toPlainString()
                        : sum.setScale(2).toPlainString()));
        return texts;
    }

    private static List<Value> items(ObjectValue object, String array) {
        return ((ArrayValue) member(object, array)).items();
    }

    private static String text(ObjectValue object, String name) {
        return ((TextValue) member(object, name)).text();
    }

    private static Value member(ObjectValue object, String name) {
        return object.value(name).orElseThrow();
    }
}
