package io.kaohe.report;

import io.kaohe.fact.Agent;
import io.kaohe.fact.AgentFact;
import io.kaohe.fact.Fact;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facts below an entry of a sheet. Those of its agent, and those that are about nobody, say all that was recorded.
 * Those of colleagues are only named: a sheet is handed out, and what a colleague did is not for the one who reads it.
 */
final class SheetFacts {
    private static final int SHOWN = 12;

    private final Optional<TeamMonth> month;
    private final String agent;
    private final Language language;
    private final EntryWords words;
    private final FactWords names;

    /**
     * @param month which has the facts; without one all are only named
     * @param agent whose sheet it is; empty for the team's, which everybody reads
     */
    SheetFacts(Optional<TeamMonth> month, String agent, Language language, EntryWords words) {
        this.month = month;
        this.agent = agent;
        this.language = language;
        this.words = words;
        names = new FactWords(Lexicon.of(language), agent);
    }

    /** A line for each fact that says all, at most so many as can be read, then one with those that are named. */
    List<String> of(Entry entry) {
        List<String> said = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (String reference : entry.facts()) {
            Optional<Fact> fact =
                    month.flatMap(known -> known.referred(reference)).filter(this::isForTheReader);
            fact.ifPresentOrElse(
                    found -> said.add(FactLine.of(found).in(language)), () -> named.add(names.of(reference)));
        }
        List<String> lines = new ArrayList<>(said.size() <= SHOWN + 1 ? said : said.subList(0, SHOWN));
        if (said.size() > lines.size()) {
            lines.add(Lexicon.of(language).say("list.further", Integer.toString(said.size() - lines.size())));
        }
        if (!named.isEmpty()) {
            lines.add(words.facts(named));
        }
        return lines;
    }

    private boolean isForTheReader(Fact fact) {
        if (fact instanceof Agent person) {
            return person.id().equals(agent);
        }
        return !(fact instanceof AgentFact about) || about.agent().equals(agent);
    }
}
