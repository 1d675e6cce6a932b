package io.kaohe.explanation;

import io.kaohe.policy.Clause;
import io.kaohe.problem.Place;
import io.kaohe.report.EntryWords;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Why a clause gave nothing, as text for people. */
final class WhyNotText {
    private static final int MOST_FACTS = 3;

    private final Lines lines;
    private final Language language;
    private final EntryWords words;

    WhyNotText(Lines lines, Language language, EntryWords words) {
        this.lines = lines;
        this.language = language;
        this.words = words;
    }

    void add(WhyNot whyNot, String agent) {
        Clause clause = whyNot.clause();
        ExplanationText.addHead(lines, clause, language);
        if (whyNot.ofTeam()) {
            lines.add(1, say("text.ofTeam"));
        } else if (clause.kind() != Clause.Kind.RULES) {
            lines.add(1, say("text.noRules"));
        } else {
            lines.add(
                    1,
                    say(
                            whyNot.applied() ? "text.applied" : "text.notApplied",
                            Words.same(clause.id()),
                            Words.same(agent)));
        }
        lines.blank();
        whyNot.entries().forEach(this::add);
        whyNot.rules().forEach(this::add);
        if (!whyNot.waived().isEmpty()) {
            lines.add(1, say("text.waived"));
            whyNot.waived().forEach(fact -> lines.labelled("", List.of(fact(fact))));
        }
    }

    private void add(Entry entry) {
        String number = words.number(entry);
        String unit = entry.amount().isPresent() ? words.unit(entry.kind(), entry.amountText()) : "";
        lines.add(
                1,
                (entry.date().map(date -> date + "  ").orElse("") + words.what(entry) + "  " + number + " " + unit)
                        .strip());
        lines.labelled(say("text.why"), words.why(entry));
        lines.blank();
    }

    private void add(RuleMiss miss) {
        lines.add(
                1, say("text.rule") + "  " + say("text.in", Words.same(miss.rule()), Words.same(place(miss.place()))));
        if (miss.held()) {
            lines.labelled(say("text.holds"), List.of(say("text.held")));
        }
        List<Condition> told = new ArrayList<>();
        for (Failure failure : miss.failures()) {
            if (!told.containsAll(failure.held())) {
                lines.labelled(
                        say("text.holds"),
                        failure.held().stream().map(this::condition).toList());
                told.addAll(failure.held());
            }
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(condition(failure.failed()));
            failure.candidates().forEach(candidate -> addTo(paragraphs, candidate));
            if (failure.candidates().isEmpty()) {
                paragraphs.add("→ " + say("text.nothing"));
            }
            if (failure.more() > 0) {
                paragraphs.add(say("text.more", failure.more()));
            }
            lines.labelled(say("text.fails"), paragraphs);
        }
        lines.blank();
    }

    private String condition(Condition condition) {
        return condition.words().in(language) + "  [" + condition.source() + "  " + place(condition.place()) + "]";
    }

    private void addTo(List<String> paragraphs, Candidate candidate) {
        String what = candidate.words().in(language);
        paragraphs.add("→ " + what);
        candidate.facts().stream()
                .filter(fact -> !fact.words().in(language).equals(what))
                .limit(MOST_FACTS)
                .forEach(fact -> paragraphs.add("   " + fact(fact)));
        if (candidate.facts().size() > MOST_FACTS) {
            paragraphs.add("   " + say("text.more", candidate.facts().size() - MOST_FACTS));
        }
    }

    private String fact(ExplainedFact fact) {
        return fact.words().in(language) + " [" + fact.reference() + "]";
    }

    private static String place(Place place) {
        return place.source() + ":" + place.line();
    }

    private String say(String key, Object... arguments) {
        return Glossary.say(key, arguments).in(language);
    }
}
