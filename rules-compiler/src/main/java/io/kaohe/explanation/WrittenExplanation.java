package io.kaohe.explanation;

import io.kaohe.text.Language;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An explanation as its document has it, in one language: components are properties, in their order. */
record WrittenExplanation(
        String schema,
        WrittenPolicy policy,
        WrittenFacts facts,
        YearMonth period,
        WrittenAgent agent,
        @Nullable List<WrittenReason> entries,
        @Nullable WrittenWhyNot whyNot) {
    static final String SCHEMA = "kaohe/explanation/1";

    record WrittenPolicy(String id, String title, String fingerprint) {}

    record WrittenFacts(String fingerprint) {}

    record WrittenAgent(String id, String name) {}

    record WrittenFact(String fact, String words) {
        static List<WrittenFact> of(List<ExplainedFact> facts, Language language) {
            return facts.stream()
                    .map(fact -> new WrittenFact(fact.reference(), fact.words().in(language)))
                    .toList();
        }
    }

    record WrittenClause(
            String id, String heading, @Nullable String reading) {
        static WrittenClause of(io.kaohe.policy.Clause clause, Language language) {
            return new WrittenClause(
                    clause.id(),
                    clause.heading().in(language),
                    clause.reading().map(words -> words.in(language)).orElse(null));
        }
    }

    static WrittenExplanation of(Explanation explanation, Language language) {
        return new WrittenExplanation(
                SCHEMA,
                new WrittenPolicy(
                        explanation.policy(),
                        explanation.title().in(language),
                        explanation.settlement().policyFingerprint()),
                new WrittenFacts(explanation.settlement().factsFingerprint()),
                explanation.period(),
                new WrittenAgent(explanation.agent(), explanation.name()),
                explanation.whyNot().isPresent()
                        ? null
                        : explanation.entries().stream()
                                .map(entry -> WrittenReason.of(entry, explanation.month(), language))
                                .toList(),
                explanation
                        .whyNot()
                        .map(whyNot -> WrittenWhyNot.of(whyNot, language))
                        .orElse(null));
    }
}
