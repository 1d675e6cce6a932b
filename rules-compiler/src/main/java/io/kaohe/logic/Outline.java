package io.kaohe.logic;

import com.google.common.collect.Sets;
import io.kaohe.logic.Element.Gather;
import io.kaohe.logic.Element.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The conditions of a rule in a form in which two rules can be compared: names of variables, the order of conditions and
 * of patterns, and who is joined to whom by way of whom make no difference.
 *
 * @param patterns the names of its patterns
 * @param values from the key of a quantity to the values that conditions leave to it
 * @param quantities the quantities, by those keys
 * @param same which quantities are to be equal
 * @param others all other conditions, and what stands in brackets
 * @param choices of those conditions that have alternatives, what each alternative asks for; they are among the others, too
 */
record Outline(
        Set<String> patterns,
        Map<String, Values> values,
        Map<String, Quantity> quantities,
        Set<Set<String>> same,
        Set<String> others,
        List<List<Outline>> choices) {
    private static final Set<String> OF_THE_TEAM = Set.of("Settings", "Team", "TeamSales", "TeamDiscipline");

    private static final Set<String> OF_EACH_AGENT =
            Set.of("Agent", "Attendance", "AbsenceTotal", "LeaveTotal", "AbsenceYear");

    static Outline of(RuleLogic rule) {
        return of(rule.elements()).withoutGiven();
    }

    /**
     * The same without patterns of which nothing is asked and whose fact is always there: the settings, the team, the agent
     * whom another fact is about, what is added up for each agent.
     */
    private Outline withoutGiven() {
        Set<String> given = new TreeSet<>();
        for (String pattern : patterns) {
            String start = pattern + ".";
            String key = start + (pattern.equals("Agent") ? "id" : "agent");
            boolean asked = values.keySet().stream().anyMatch(one -> one.contains(start))
                    || others.stream().anyMatch(one -> one.contains(start) || one.startsWith(pattern + "("))
                    || same.stream().flatMap(Set::stream).anyMatch(one -> one.contains(start) && !one.equals(key));
            boolean joined = same.stream()
                    .anyMatch(set -> set.contains(key)
                            && set.stream()
                                    .anyMatch(one -> one.endsWith(".agent")
                                            && OF_EACH_AGENT.stream().noneMatch(each -> one.startsWith(each + "."))));
            if (!asked && (OF_THE_TEAM.contains(pattern) || OF_EACH_AGENT.contains(pattern) && joined)) {
                given.add(pattern);
            }
        }
        Set<Set<String>> left = new HashSet<>();
        for (Set<String> set : same) {
            Set<String> kept = new TreeSet<>(set);
            kept.removeIf(key -> given.stream().anyMatch(pattern -> key.startsWith(pattern + ".")));
            if (kept.size() > 1) {
                left.add(kept);
            }
        }
        Set<String> kept = new TreeSet<>(patterns);
        kept.removeAll(given);
        return new Outline(kept, values, quantities, left, others, choices);
    }

    static Outline of(List<Element> elements) {
        Set<String> patterns = new TreeSet<>();
        Map<String, Values> values = new TreeMap<>();
        Map<String, Quantity> quantities = new TreeMap<>();
        Set<String> others = new TreeSet<>();
        List<List<Outline>> choices = new ArrayList<>();
        Links links = new Links();
        for (Element element : elements) {
            List<Condition> conditions = List.of();
            if (element instanceof Match match) {
                patterns.add(rooted(match.slot().name()));
                conditions = match.conditions();
            } else if (element instanceof Gather gather) {
                others.add(rooted("accumulate( " + Element.key(gather.input()) + " )"));
                conditions = gather.conditions();
            } else {
                others.add(rooted(element.key()));
            }
            for (Condition condition : conditions) {
                if (condition.alternatives().size() == 1) {
                    condition.alternatives().get(0).forEach(test -> add(test, values, quantities, links, others));
                } else {
                    others.add(rooted(condition.key()));
                    choices.add(condition.alternatives().stream()
                            .map(Outline::ofTests)
                            .toList());
                }
            }
        }
        return new Outline(patterns, values, quantities, links.all(), others, choices);
    }

    private static Outline ofTests(List<Test> tests) {
        Map<String, Values> values = new TreeMap<>();
        Map<String, Quantity> quantities = new TreeMap<>();
        Set<String> others = new TreeSet<>();
        Links links = new Links();
        tests.forEach(test -> add(test, values, quantities, links, others));
        return new Outline(Set.of(), values, quantities, links.all(), others, List.of());
    }

    private static void add(
            Test test, Map<String, Values> values, Map<String, Quantity> quantities, Links links, Set<String> others) {
        if (test instanceof Test.Within within) {
            String key = rooted(within.quantity().key());
            quantities.put(key, within.quantity());
            values.merge(key, within.values(), Values::and);
        } else if (test instanceof Test.Same same) {
            quantities.put(rooted(same.one().key()), same.one());
            quantities.put(rooted(same.other().key()), same.other());
            links.add(rooted(same.one().key()), rooted(same.other().key()));
        } else {
            others.add(rooted(test.key()));
        }
    }

    /** A counted lapse is a lapse, and so with what else is counted. */
    static String rooted(String text) {
        return text.replace("NthLapse", "Lapse")
                .replace("NthComplaint", "Complaint")
                .replace("NthBreach", "Misconduct");
    }

    /** The same without what is asked of one quantity. */
    Outline without(String key) {
        Map<String, Values> left = new TreeMap<>(values);
        left.remove(key);
        return new Outline(patterns, left, quantities, same, others, choices);
    }

    /** Whether all that another asks for is asked for here as well: whenever this holds, so does that. */
    boolean implies(Outline other, Domains domains) {
        return patterns.containsAll(other.patterns)
                && others.containsAll(other.others)
                && other.same.stream().allMatch(set -> same.stream().anyMatch(own -> own.containsAll(set)))
                && other.values.entrySet().stream()
                        .allMatch(asked -> admits(asked.getKey(), asked.getValue(), domains));
    }

    private boolean admits(String key, Values asked, Domains domains) {
        Optional<Quantity> quantity = Optional.ofNullable(quantities.get(key));
        Values own = values.get(key);
        if (own == null) {
            return false;
        }
        Values all = quantity.map(domains::of).orElse(own);
        return asked.containsAll(own.and(all));
    }

    /** Whether there may be facts that meet both, as far as the values of single quantities tell. */
    boolean meets(Outline other, Domains domains) {
        Outline both = and(other);
        return both.isPossible(domains)
                && both.choices.stream()
                        .allMatch(choice -> choice.stream()
                                .anyMatch(alternative -> both.and(alternative).isPossible(domains)));
    }

    /** What both ask for. */
    private Outline and(Outline other) {
        Map<String, Values> both = new TreeMap<>(values);
        other.values.forEach((key, asked) -> both.merge(key, asked, Values::and));
        Map<String, Quantity> all = new TreeMap<>(quantities);
        all.putAll(other.quantities);
        Links links = new Links();
        Sets.union(same, other.same)
                .forEach(set -> set.forEach(key -> links.add(key, set.iterator().next())));
        List<List<Outline>> each = new ArrayList<>(choices);
        each.addAll(other.choices);
        return new Outline(
                Sets.union(patterns, other.patterns), both, all, links.all(), Sets.union(others, other.others), each);
    }

    private boolean isPossible(Domains domains) {
        Links links = new Links();
        same.forEach(set -> set.forEach(key -> links.add(key, set.iterator().next())));
        for (String key : Sets.union(values.keySet(), quantities.keySet())) {
            Values left = WordValues.ANY;
            boolean first = true;
            for (String linked : links.of(key)) {
                for (Values one : Arrays.asList(
                        values.get(linked),
                        quantities.containsKey(linked) ? domains.of(quantities.get(linked)) : null)) {
                    if (one != null) {
                        left = first ? one : left.and(one);
                        first = false;
                    }
                }
            }
            if (left.isEmpty()) {
                return false;
            }
        }
        return !KnownFacts.excludes(values);
    }

    /** What is asked here, and not there, besides patterns and the values of quantities. */
    Set<String> besides(Outline other) {
        return Sets.difference(others, other.others);
    }

    /** The names of patterns that are here and not there. */
    List<String> patternsBesides(Outline other) {
        return new ArrayList<>(Sets.difference(patterns, other.patterns));
    }

    /** Something to tell frames apart by. */
    String key() {
        return patterns + " " + values + " "
                + same.stream().map(String::valueOf).sorted().collect(Collectors.joining()) + " " + others;
    }
}
