package io.kaohe.report;

import io.kaohe.correction.Correction;
import io.kaohe.correction.Corrections;
import io.kaohe.correction.StatementCorrection;
import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Language;
import io.kaohe.text.Words;

/**
 * Corrections as text for people: for each agent what was booked, what is right, and the difference, with the reasons of
 * both. Money has the sign that it has for the agent. Lines are at most 100 columns wide unless a name is longer. The
 * same corrections give the same text, which ends with a line feed.
 */
public final class CorrectionsText {
    private static final int PAGE = 100;
    private static final String GAP = "  ";

    private final Language language;
    private final Lexicon lexicon;
    private final EntryWords words;
    private final CorrectedAmounts amounts;
    private final Corrections corrections;
    private final TextLines lines = new TextLines(PAGE);

    private CorrectionsText(Corrections corrections, Language language) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.words = new EntryWords(language, corrections.fund().after().signum() > 0);
        this.amounts = new CorrectedAmounts(lexicon, words);
        this.corrections = corrections;
    }

    /** @param title the title of the policy */
    public static String of(Corrections corrections, Words title, Language language) {
        CorrectionsText text = new CorrectionsText(corrections, language);
        text.addHead(title.in(language), corrections.why().in(language));
        if (corrections.isEmpty()) {
            text.lines.add("");
            text.lines.add(text.lexicon.say("corrections.none"));
        }
        corrections.all().filter(one -> !one.corrections().isEmpty()).forEach(text::add);
        text.addSum();
        return text.lines.text();
    }

    private void addHead(String title, String why) {
        lines.add(lexicon.say("corrections.title"));
        lines.add(lexicon.say(
                "head.team", lexicon.say("named", corrections.ofTeam().name(), corrections.team())));
        lines.add(lexicon.say("head.month", corrections.period().toString()));
        lines.add(lexicon.say("head.policy", lexicon.say("named", title, corrections.policy())));
        lines.addWrapped("", lexicon.say("corrections.why", why));
    }

    private void add(StatementCorrection statement) {
        lines.add("");
        String name = statement.agent().isEmpty()
                ? statement.name()
                : lexicon.say("named", statement.name(), statement.agent());
        String sum = statement.money().signum() == 0 ? "" : GAP + amounts.money(statement.money());
        lines.add(name + (statement.isGone() ? " " + lexicon.say("corrections.gone") : "") + sum);
        statement.corrections().forEach(this::add);
    }

    private void add(Correction correction) {
        Entry shown = correction.shown();
        String first =
                GAP + clause(correction) + shown.date().map(date -> date + GAP).orElse("");
        lines.addWrapped(first, words.what(shown) + ": " + amounts(correction));
        correction.was().ifPresent(entry -> addReasons("corrections.was", entry));
        correction.is().ifPresent(entry -> addReasons("corrections.is", entry));
    }

    /** The clause, or both where it was another one. */
    private String clause(Correction correction) {
        String is = correction.shown().clause().orElse("");
        String was = correction.was().flatMap(Entry::clause).orElse(is);
        String both = was.equals(is) ? is : lexicon.say("impact.fromTo", was, is);
        return both.isEmpty() ? "" : both + GAP;
    }

    private void addReasons(String key, Entry entry) {
        lines.addWrapped(GAP + GAP + GAP, lexicon.say(key, entry.reason().in(language)));
        if (entry.waived().isPresent()) {
            lines.addWrapped(GAP + GAP + GAP, words.waived(entry));
        }
    }

    private String amounts(Correction correction) {
        String numbers = lexicon.say(
                "impact.fromTo",
                amounts.withUnit(correction.kind(), correction.was()),
                amounts.withUnit(correction.kind(), correction.is()));
        String difference = amounts.difference(correction);
        return difference.isEmpty() ? numbers : numbers + lexicon.say("impact.difference", difference);
    }

    private void addSum() {
        if (corrections.fund().isDifference()) {
            lines.add("");
            lines.add(lexicon.say(
                    "corrections.fund",
                    Amounts.text(EntryKind.FINE, corrections.fund().before()),
                    Amounts.text(EntryKind.FINE, corrections.fund().after())));
        }
        if (corrections.money().signum() != 0) {
            lines.add("");
            lines.add(lexicon.say("corrections.sum") + GAP + amounts.money(corrections.money()));
        }
    }
}
