package io.kaohe.explanation;

import io.kaohe.explanation.WrittenAlternative.WrittenLine;
import io.kaohe.explanation.WrittenExplanation.WrittenClause;
import io.kaohe.explanation.WrittenExplanation.WrittenFact;
import io.kaohe.text.Language;
import io.kaohe.wire.Always;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a clause gave nothing, in the document. */
record WrittenWhyNot(
        WrittenClause clause,
        boolean applied,
        boolean ofTeam,
        @Always List<WrittenLine> entries,
        @Always List<WrittenMiss> rules,
        List<WrittenFact> waived) {
    record WrittenMiss(String rule, String file, int line, boolean held, List<WrittenFailure> failures) {}

    record WrittenFailure(
            @Always List<WrittenCondition> held,
            WrittenCondition failed,
            @Always List<WrittenCandidate> candidates,
            int more) {
        static WrittenFailure of(Failure failure, Language language) {
            return new WrittenFailure(
                    failure.held().stream()
                            .map(condition -> WrittenCondition.of(condition, language))
                            .toList(),
                    WrittenCondition.of(failure.failed(), language),
                    failure.candidates().stream()
                            .map(candidate -> WrittenCandidate.of(candidate, language))
                            .toList(),
                    failure.more());
        }
    }

    record WrittenCondition(String words, String source, String file, int line) {
        static WrittenCondition of(Condition condition, Language language) {
            return new WrittenCondition(
                    condition.words().in(language),
                    condition.source(),
                    condition.place().source(),
                    condition.place().line());
        }
    }

    record WrittenCandidate(
            String words, @Nullable String value, @Always List<WrittenFact> facts) {
        static WrittenCandidate of(Candidate candidate, Language language) {
            String value = candidate.value().in(language);
            return new WrittenCandidate(
                    candidate.words().in(language),
                    value.isEmpty() ? null : value,
                    WrittenFact.of(candidate.facts(), language));
        }
    }

    static WrittenWhyNot of(WhyNot whyNot, Language language) {
        return new WrittenWhyNot(
                WrittenClause.of(whyNot.clause(), language),
                whyNot.applied(),
                whyNot.ofTeam(),
                WrittenLine.of(whyNot.entries()),
                whyNot.rules().stream()
                        .map(miss -> new WrittenMiss(
                                miss.rule(),
                                miss.place().source(),
                                miss.place().line(),
                                miss.held(),
                                miss.failures().stream()
                                        .map(failure -> WrittenFailure.of(failure, language))
                                        .toList()))
                        .toList(),
                WrittenFact.of(whyNot.waived(), language));
    }
}
