package io.kaohe.fact;

import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A waiver names either a clause and an agent, or a fact that there is. */
final class WaiverChecks {
    private final Team team;
    private final List<Fact> facts;
    private final PropertyChecks properties;
    private final Findings findings;

    WaiverChecks(Team team, List<Fact> facts, PropertyChecks properties, Findings findings) {
        this.team = team;
        this.facts = facts;
        this.properties = properties;
        this.findings = findings;
    }

    void check(Collection<Waiver> waivers) {
        boolean ofFacts = waivers.stream().anyMatch(waiver -> waiver.forFact().isPresent());
        Map<String, Fact> known = ofFacts ? references() : Map.of();
        for (Waiver waiver : waivers) {
            properties.check(waiver);
            if (waiver.forClause().isPresent() == waiver.forFact().isPresent()) {
                findings.add(
                        "waiver-of-what",
                        waiver,
                        "",
                        Words.of("a waiver names either a clause or a fact", "豁免针对条款或记录，clause 和 fact 要写一个，也只能写一个"));
            } else if (waiver.forFact().isPresent()) {
                checkFact(waiver, waiver.forFact().get(), known);
            } else if (waiver.forAgent().isEmpty()) {
                findings.add(
                        "waiver-of-whom", waiver, "", Words.of("a waiver of a clause names the agent", "豁免条款时要写明员工"));
            } else if (waiver.forEntry().isPresent() && waiver.forDate().isPresent()) {
                findings.add(
                        "waiver-of-what",
                        waiver,
                        "date",
                        Words.of("a waiver of an entry carries no date: the entry has its own", "豁免条目时不写日期，条目自有日期"));
            }
        }
    }

    private Map<String, Fact> references() {
        Map<String, Fact> known = new TreeMap<>();
        FactOrder.references(team, FactOrder.sorted(facts).values()).forEach((fact, name) -> known.put(name, fact));
        return known;
    }

    private void checkFact(Waiver waiver, String reference, Map<String, Fact> known) {
        Fact fact = known.get(reference);
        if (waiver.forDate().isPresent()) {
            findings.add(
                    "waiver-of-what",
                    waiver,
                    "date",
                    Words.of("a waiver of a fact carries no date: the fact has its own", "豁免记录时不写日期，记录自有日期"));
        }
        if (waiver.forEntry().isPresent()) {
            findings.add(
                    "waiver-of-what", waiver, "entry", Words.of("a waiver of a fact names no entry", "豁免记录时不写条目编号"));
        }
        if (fact == null) {
            findings.add(
                    "waiver-matches-nothing",
                    waiver,
                    "fact",
                    Words.of("there is no fact " + reference + " to waive", "没有可豁免的记录 " + reference),
                    Nearest.guess(reference, known.keySet()));
        } else if (!FactKinds.isWaivable(fact.array())) {
            findings.add(
                    "waiver-of-what",
                    waiver,
                    "fact",
                    Words.of("a fact of the kind " + fact.array() + " cannot be waived", fact.array() + " 中的记录不能豁免"));
        } else if (waiver.forAgent().isPresent() && !Objects.equals(waiver.forAgent(), about(fact))) {
            findings.add(
                    "waiver-of-whom",
                    waiver,
                    "agent",
                    Words.of(
                            reference + " is not about " + waiver.forAgent().get(),
                            "记录 " + reference + " 与员工“" + waiver.forAgent().get() + "”无关"));
        }
    }

    private static Optional<String> about(Fact fact) {
        return fact.about();
    }
}
