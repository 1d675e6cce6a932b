package io.kaohe.explanation;

import io.kaohe.text.Words;
import java.util.List;

/**
 * Something that stands against a condition: what did not meet it, or what it rules out.
 *
 * @param words what it is
 * @param value what there is in place of what the condition asks for; empty words where that says nothing more
 * @param facts the facts it rests on
 */
public record Candidate(Words words, Words value, List<ExplainedFact> facts) {
    public Candidate {
        facts = List.copyOf(facts);
    }
}
