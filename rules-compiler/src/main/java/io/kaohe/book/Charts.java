package io.kaohe.book;

import io.kaohe.book.ClausePart.Link;
import io.kaohe.book.TierCharts.TierChart;
import io.kaohe.compiler.Analysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the charts of a policy's rules stand: each at the first of its clauses. */
final class Charts {
    private final Map<String, List<ChartPart>> byClause = new LinkedHashMap<>();
    private final Map<String, List<Link>> elsewhere = new LinkedHashMap<>();

    Charts(Analysis analysis, Map<String, Link> clauses, BookWords words) {
        List<String> ids = analysis.definition().orElseThrow().clauseIds();
        for (TierChart tiers : new TierCharts(ids, words).of(analysis.rules())) {
            String first = tiers.clauses().get(0);
            List<ChartPart> here = byClause.computeIfAbsent(first, id -> new ArrayList<>());
            Link home = clauses.get(first);
            Optional<Drawing> drawing = ChartDrawing.of(tiers.chart(), words);
            if (home != null && drawing.isPresent()) {
                String anchor = home.anchor() + "-c" + (here.size() + 1);
                here.add(ChartPart.of(anchor, tiers.chart(), drawing.get(), words));
                tiers.clauses().stream()
                        .skip(1)
                        .forEach(id -> elsewhere
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(new Link(anchor, home.text())));
            }
        }
    }

    List<ChartPart> at(String clause) {
        return byClause.getOrDefault(clause, List.of());
    }

    /** Charts at other clauses in which a clause has a part. */
    List<Link> elsewhere(String clause) {
        return elsewhere.getOrDefault(clause, List.of());
    }
}
