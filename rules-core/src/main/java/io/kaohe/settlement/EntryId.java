package io.kaohe.settlement;

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

    private final String month;

    private EntryId(String month) {
        this.month = month;
    }

    /** Of the entries of a team's month under a policy. */
    public static EntryId of(String policy, YearMonth period, String team) {
        return new EntryId(line("kaohe/entry/1", policy, period, team));
    }

    /**
     * The entries, each under its id; what has an id keeps it.
     *
     * @param agent the id of the agent whose statement they are; empty for the team
     * @param entries in the order of the statement
     */
    public List<Entry> identify(String agent, List<Entry> entries) {
        if (entries.stream().noneMatch(entry -> entry.id().isEmpty())) {
            return entries;
        }
        Map<String, Integer> counts = new HashMap<>();
        List<Entry> identified = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            String content = content(agent, entry);
            int number = counts.merge(content, 1, Integer::sum);
            identified.add(entry.id().isEmpty() ? entry.identified(id(content, number)) : entry);
        }
        return identified;
    }

    /** The ids that the entries of a statement have by their contents, in their order. */
    public List<String> ids(String agent, List<Entry> entries) {
        Map<String, Integer> counts = new HashMap<>();
        return entries.stream()
                .map(entry -> content(agent, entry))
                .map(content -> id(content, counts.merge(content, 1, Integer::sum)))
                .toList();
    }

    /** For each entry of a statement the ids that may be its own: several, if it is one of entries that are alike. */
    public List<Set<String>> possible(String agent, List<Entry> entries) {
        Map<String, Set<String>> all = new HashMap<>();
        List<String> ids = ids(agent, entries);
        for (int i = 0; i < entries.size(); i++) {
            all.computeIfAbsent(content(agent, entries.get(i)), content -> new TreeSet<>())
                    .add(ids.get(i));
        }
        return entries.stream()
                .map(entry -> all.getOrDefault(content(agent, entry), Set.of()))
                .toList();
    }

    private String id(String content, int number) {
        byte[] hash = Hashing.sha256()
                .newHasher()
                .putString(month, StandardCharsets.UTF_8)
                .putString(content, StandardCharsets.UTF_8)
                .putString(Integer.toString(number), StandardCharsets.UTF_8)
                .hash()
                .asBytes();
        return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
    }

    private static String content(String agent, Entry entry) {
        return line(
                agent,
                entry.kind(),
                entry.clause().orElse(""),
                entry.date().map(Object::toString).orElse(""),
                entry.originalAmount()
                        .map(amount -> Amounts.text(entry.kind(), amount))
                        .orElse(""),
                entry.shares().isPresent() ? entry.shares().getAsInt() : "",
                entry.code().orElse(""),
                entry.facts().size(),
                String.join("\n", entry.facts()));
    }

    /** Every part with its length before it, so that no two lists of parts read the same. */
    private static String line(Object... parts) {
        StringBuilder line = new StringBuilder();
        for (Object part : parts) {
            String text = part.toString();
            line.append(text.length()).append(':').append(text).append('\n');
        }
        return line.toString();
    }
}
