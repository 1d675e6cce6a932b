package io.kaohe.explanation;

import io.kaohe.fact.Fact;
import io.kaohe.fact.TeamMonth;
import io.kaohe.report.FactLine;
import io.kaohe.text.Words;
import java.util.Optional;

/**
 * A fact that something rests on.
 *
 * @param reference how a settlement refers to it
 * @param words what it says; empty words if the month has no such fact
 */
public record ExplainedFact(String reference, Words words) {
    static ExplainedFact of(Fact fact, TeamMonth month) {
        return new ExplainedFact(month.reference(fact), FactLine.of(fact));
    }

    static ExplainedFact of(String reference, TeamMonth month) {
        Optional<Fact> fact = month.referred(reference);
        return new ExplainedFact(reference, fact.map(FactLine::of).orElse(Words.same("")));
    }
}
