package io.kaohe.explanation;

import io.kaohe.policy.Clause;
import io.kaohe.report.EntryWords;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * An explanation as text for people, in lines of at most 100 columns. The same explanation gives the same text, which
 * ends with a line feed.
 */
public final class ExplanationText {
    private static final int MOST_FACTS = 6;

    private final Language language;
    private final EntryWords words;
    private final Lines lines = new Lines();

    private ExplanationText(Language language) {
        this.language = language;
        this.words = new EntryWords(language, false);
    }

    /** The text of an explanation. */
    public static String of(Explanation explanation, Language language) {
        ExplanationText text = new ExplanationText(language);
        text.add(explanation);
        return text.lines.text();
    }

    private void add(Explanation explanation) {
        lines.add(
                0,
                Glossary.say(
                                "text.head",
                                Words.same(explanation.name()),
                                Words.same(explanation.agent()),
                                explanation.period())
                        .in(language));
        lines.add(
                0,
                Glossary.say("text.policy", explanation.title(), Words.same(explanation.policy()))
                        .in(language));
        lines.blank();
        if (explanation.whyNot().isPresent()) {
            new WhyNotText(lines, language, words).add(explanation.whyNot().get(), explanation.agent());
            return;
        }
        Optional<Clause> above = Optional.empty();
        for (ExplainedEntry entry : explanation.entries()) {
            if (entry.clause().isPresent() && !entry.clause().equals(above)) {
                addHead(lines, entry.clause().get(), language);
            }
            above = entry.clause();
            add(entry, explanation.period().toString());
        }
        if (explanation.entries().isEmpty()) {
            lines.add(0, say("text.noEntries"));
        }
    }

    static void addHead(Lines lines, Clause clause, Language language) {
        lines.add(0, clause.id() + "  " + clause.heading().in(language));
        clause.reading().ifPresent(reading -> lines.add(1, reading.in(language)));
        lines.blank();
    }

    private void add(ExplainedEntry explained, String month) {
        Entry entry = explained.entry();
        lines.add(1, head(entry, month));
        lines.labelled(say("text.why"), words.why(entry));
        lines.labelled(
                say("text.facts"),
                explained.facts().stream()
                        .limit(most(explained.facts()))
                        .map(this::fact)
                        .toList());
        if (explained.facts().size() > most(explained.facts())) {
            lines.labelled(
                    "",
                    List.of(Glossary.say("text.more", explained.facts().size() - MOST_FACTS)
                            .in(language)));
        }
        lines.labelled(
                say("text.row"),
                explained.rows().stream()
                        .map(row -> Glossary.say("text.rowAt", Words.same(row.file()), row.line(), row.words())
                                .in(language))
                        .toList());
        explained
                .rule()
                .ifPresent(place -> lines.labelled(
                        say("text.rule"),
                        List.of(Glossary.say(
                                        "text.in",
                                        Words.same(entry.rule().orElse("")),
                                        Words.same(place.source() + ":" + place.line()))
                                .in(language))));
        lines.labelled(
                say("text.if"),
                explained.counterfactuals().stream()
                        .map(then -> "- " + CounterfactualWords.of(then).in(language))
                        .toList());
        lines.blank();
    }

    /** One more than those that are shown is shown too. */
    private static int most(List<ExplainedFact> facts) {
        return facts.size() == MOST_FACTS + 1 ? MOST_FACTS + 1 : MOST_FACTS;
    }

    private String head(Entry entry, String month) {
        String number = words.number(entry);
        String unit = entry.amount().isPresent() ? words.unit(entry.kind(), entry.amountText()) : "";
        return (entry.date().map(Object::toString).orElse(month) + "  " + words.what(entry) + "  " + number + " "
                        + unit)
                .strip();
    }

    private String fact(ExplainedFact fact) {
        return fact.words().in(language) + " [" + fact.reference() + "]";
    }

    private String say(String key) {
        return Glossary.say(key).in(language);
    }
}
