package io.kaohe.report;

import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.function.Function;

/**
 * Settlements of a policy as text for people: a statement for each agent, then what concerns the team. Each statement
 * can be read alone: whose it is, each entry with its clause, amount, reason and facts, then the totals by kind. Money
 * has the sign that it has for the agent: {@code +} comes in, {@code -} goes out. Columns stand right also under
 * full-width characters; lines are at most 100 columns wide unless a name is longer. The same settlement gives the same
 * text, which ends with a line feed.
 */
public final class TextReport {
    private final Words title;
    private final Function<String, Words> headings;
    private final Language language;

    /**
     * @param title the policy's title
     * @param headings the heading of the clause of an id; empty words for a clause that is not known
     */
    public TextReport(Words title, Function<String, Words> headings, Language language) {
        this.title = title;
        this.headings = headings;
        this.language = language;
    }

    /** All statements and the team's part. */
    public String of(Settlement settlement) {
        SettlementText text = begin(settlement);
        settlement.statements().forEach(text::addStatement);
        text.addTeam();
        return text.text();
    }

    /**
     * The statement of one agent.
     *
     * @throws IllegalArgumentException if the settlement has no such agent
     */
    public String of(Settlement settlement, String agent) {
        SettlementText text = begin(settlement);
        text.addStatement(settlement.of(agent));
        return text.text();
    }

    private SettlementText begin(Settlement settlement) {
        EntryWords words = new EntryWords(language, settlement.team().fund().signum() > 0);
        return new SettlementText(
                settlement,
                Lexicon.of(language),
                words,
                title.in(language),
                clause -> headings.apply(clause).in(language));
    }
}
