package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.report.EntriesCsv;
import io.kaohe.report.HtmlReport;
import io.kaohe.report.TextReport;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import io.kaohe.wire.SettlementDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form in which settlements are written. */
enum Format {
    TEXT {
        @Override
        String write(List<Settled> all, Language language, Optional<String> agent) {
            return all.stream().map(settled -> text(settled, language, agent)).collect(Collectors.joining("\n"));
        }
    },
    HTML {
        @Override
        String write(List<Settled> all, Language language, Optional<String> agent) {
            List<HtmlReport.Part> parts = all.stream()
                    .map(settled -> new HtmlReport.Part(html(settled, language), settled.settlement(), agent))
                    .toList();
            return HtmlReport.joined(language, parts);
        }
    },
    JSON {
        @Override
        String write(List<Settled> all, Language language, Optional<String> agent) {
            List<Settlement> settlements = all.stream()
                    .map(settled -> agent.map(settled.settlement()::only).orElseGet(settled::settlement))
                    .toList();
            return settlements.size() == 1
                    ? SettlementDocument.toJson(settlements.get(0), language)
                    : SettlementDocument.toJson(settlements, language);
        }
    },
    CSV {
        @Override
        String write(List<Settled> all, Language language, Optional<String> agent) {
            return new EntriesCsv(language)
                    .of(all.stream()
                            .map(settled ->
                                    agent.map(settled.settlement()::only).orElseGet(settled::settlement))
                            .toList());
        }
    };

    /** @param agent whose statement alone is asked for; one that the settlements have */
    abstract String write(List<Settled> all, Language language, Optional<String> agent);

    private static HtmlReport html(Settled settled, Language language) {
        Policy policy = settled.policy();
        return new HtmlReport(policy.title(), policy::heading, language)
                .withReadings(policy::reading)
                .withFacts(settled.month());
    }

    private static String text(Settled settled, Language language, Optional<String> agent) {
        TextReport report = new TextReport(settled.policy().title(), settled.policy()::heading, language);
        Settlement settlement = settled.settlement();
        return agent.map(id -> report.of(settlement, id)).orElseGet(() -> report.of(settlement));
    }
}
