package io.kaohe.report;

import io.kaohe.fact.FactKinds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reference of a fact in words for the agent whom a statement is about: {@code shift of 2024-03-01}. */
final class FactWords {
    private static final Pattern NUMBERED = Pattern.compile("(?<stem>.+)#(?<nth>[0-9]+)");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Lexicon lexicon;
    private final String agent;

    /** @param agent whose statement it is, which then need not be said; empty for the team */
    FactWords(Lexicon lexicon, String agent) {
        this.lexicon = lexicon;
        this.agent = agent;
    }

    /** The words; the reference itself if it is of a type that a policy declares. */
    String of(String reference) {
        Matcher numbered = NUMBERED.matcher(reference);
        if (numbered.matches()) {
            return lexicon.say("fact.numbered", of(numbered.group("stem")), numbered.group("nth"));
        }
        List<String> parts = new ArrayList<>(Arrays.asList(reference.split("/", -1)));
        String kind = parts.remove(0);
        if (!kind.equals("team") && !FactKinds.all().containsKey(kind)) {
            return reference;
        }
        if (!kind.equals("orders")) {
            parts.remove(agent);
        }
        String words = lexicon.say("fact." + kind);
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        if (DATE.matcher(last).matches()) {
            words = lexicon.say("fact.dated", words, last);
            parts.remove(parts.size() - 1);
        }
        return parts.isEmpty()
                ? words
                : lexicon.say(
                        "fact.named",
                        words,
                        String.join(" ", parts.stream().map(lexicon::code).toList()));
    }
}
