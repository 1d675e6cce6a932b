package io.kaohe.settlement;

import com.google.common.base.Joiner;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ids of entries: of team, month, policy and agent, and of what an entry comes to and rests on: kind, clause, date,
 * the amount before it was forgiven, shares, code and facts. Not of its words and the name of its rule, which may be put
 * better, and not of its place. Entries that are alike in all of these are told apart by a number, in their order.
 *
 * <p>An id is the first 16 hexadecimal digits of a SHA-256.
 */
public final class EntryId {
    /** How an id is written. */
    public static final String PATTERN = "[0-9a-f]{16}";

    private static final int DIGITS = 16;
    private static final Joiner FACTS = Joiner.on('\n');

    private final String month;

    private EntryId(String month) {
        this.month = month;
    }

    /** Of the entries of a team's month under a policy. */
    public static EntryId of(String policy, YearMonth period, String team) {
        StringBuilder month = new StringBuilder();
        for (Object part : List.of("kaohe/entry/1", policy, period, team)) {
            add(month, part.toString());
        }
        return new EntryId(month.toString());
    }

    /**
     * The entries, each under its id; what has an id keeps it.
     *
     * @param agent the id of the agent whose statement they are; empty for the team
     * @param entries in the order of the statement
     */
    public List<Entry> identify(String agent, List<Entry> entries) {
        List<Entry> identified = new ArrayList<>(entries.size());
        Map<String, Integer> counts = new HashMap<>();
        for (Entry entry : entries) {
            String id = id(agent, entry, counts);
            identified.add(entry.id().isEmpty() ? entry.identified(id) : entry);
        }
        return identified;
    }

    /** The ids that the entries of a statement have by their contents, in their order. */
    public List<String> ids(String agent, List<Entry> entries) {
        Map<String, Integer> counts = new HashMap<>();
        return entries.stream().map(entry -> id(agent, entry, counts)).toList();
    }

    /** For each entry of a statement the ids that may be its own: several, if it is one of entries that are alike. */
    public List<Set<String>> possible(String agent, List<Entry> entries) {
        Map<String, Set<String>> all = new HashMap<>();
        List<String> firsts =
                entries.stream().map(entry -> id(agent, entry, new HashMap<>())).toList();
        List<String> ids = ids(agent, entries);
        for (int i = 0; i < firsts.size(); i++) {
            all.computeIfAbsent(firsts.get(i), first -> new TreeSet<>()).add(ids.get(i));
        }
        return firsts.stream().map(first -> all.getOrDefault(first, Set.of())).toList();
    }

    /** @param counts how many entries there were of each content, by the id that the first of them has */
    private String id(String agent, Entry entry, Map<String, Integer> counts) {
        StringBuilder content = new StringBuilder(month);
        addContent(content, agent, entry);
        int length = content.length();
        String first = hash(content.append(1));
        int number = counts.merge(first, 1, Integer::sum);
        if (number == 1) {
            return first;
        }
        content.setLength(length);
        return hash(content.append(number));
    }

    private static String hash(StringBuilder text) {
        byte[] hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
        return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
    }

    private static void addContent(StringBuilder content, String agent, Entry entry) {
        add(content, agent);
        add(content, entry.kind().name());
        add(content, entry.clause().orElse(""));
        add(content, entry.date().map(Object::toString).orElse(""));
        add(
                content,
                entry.originalAmount()
                        .map(amount -> Amounts.text(entry.kind(), amount))
                        .orElse(""));
        add(
                content,
                entry.shares().isPresent() ? Integer.toString(entry.shares().getAsInt()) : "");
        add(content, entry.code().orElse(""));
        add(content, Integer.toString(entry.facts().size()));
        add(content, FACTS.join(entry.facts()));
    }

    /** Every part with its length before it, so that no two lists of parts read the same. */
    private static void add(StringBuilder line, String part) {
        line.append(part.length()).append(':').append(part).append('\n');
    }
}
