package io.kaohe.fact;

import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold for the facts of a month together, and for each kind beyond its single properties. */
final class MonthChecks {
    private final YearMonth period;
    private final Vocabulary vocabulary;
    private final Findings findings;

    private MonthChecks(YearMonth period, Vocabulary vocabulary, Findings findings) {
        this.period = period;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    static List<Problem> problems(
            YearMonth period,
            Team team,
            List<Fact> facts,
            List<Waiver> waivers,
            Vocabulary vocabulary,
            Map<Object, Place> places) {
        Findings findings = new Findings(places);
        Set<String> agents = facts.stream()
                .filter(Agent.class::isInstance)
                .map(fact -> ((Agent) fact).id())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        if (agents.isEmpty()) {
            findings.add("no-agents", team, "", "the document has no agents: there is nobody to settle");
        }
        PropertyChecks properties = new PropertyChecks(period, agents, vocabulary, findings);
        MonthChecks checks = new MonthChecks(period, vocabulary, findings);
        properties.check(team);
        for (Fact fact : facts) {
            properties.check(fact);
            checks.check(fact);
        }
        checks.checkOnce(facts);
        ShiftChecks.check(facts, findings);
        LeaveChecks.check(period, facts, findings);
        new WaiverChecks(team, facts, properties, findings).check(waivers);
        return findings.problems();
    }

    private void check(Fact fact) {
        if (fact instanceof Inspection inspection) {
            checkItems(inspection);
        } else if (fact instanceof History history) {
            checkDates(history);
        } else if (fact instanceof Order order) {
            checkOrder(order);
        } else if (fact instanceof Adjustment adjustment) {
            checkAdjustment(adjustment);
        } else if (fact instanceof DeclaredFact declared) {
            checkDeclared(declared);
        }
    }

    private void checkDeclared(DeclaredFact fact) {
        if (!vocabulary.types().contains(fact.type())) {
            List<String> known =
                    vocabulary.types().stream().map(DeclaredType::name).toList();
            findings.add(
                    "undeclared",
                    fact,
                    "",
                    "no chosen policy has this: " + fact.type(),
                    Nearest.hint(fact.type().name(), known));
        }
    }

    private void checkItems(Inspection inspection) {
        List<String> items = vocabulary.items(inspection.form());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < inspection.unmet().size(); i++) {
            String item = inspection.unmet().get(i);
            if (!items.isEmpty() && !items.contains(item)) {
                findings.add(
                        "unknown-item",
                        inspection,
                        "unmet/" + i,
                        "the form " + inspection.form() + " has no item \"" + item + "\"",
                        Nearest.hint(item, items));
            } else if (!seen.add(item) && !vocabulary.repeats(inspection.form())) {
                findings.add("listed-twice", inspection, "unmet/" + i, "item " + item + " is listed twice");
            }
        }
    }

    private void checkDates(History history) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < history.absentDatesThisYear().size(); i++) {
            LocalDate date = history.absentDatesThisYear().get(i);
            String path = "absentDatesThisYear/" + i;
            if (date.getYear() != period.getYear() || !date.isBefore(period.atDay(1))) {
                findings.add(
                        "outside-year",
                        history,
                        path,
                        date + " does not lie in " + period.getYear() + " before " + period);
            } else if (!seen.add(date)) {
                findings.add("listed-twice", history, path, date + " is listed twice");
            }
        }
    }

    private void checkOrder(Order order) {
        if (order.silent() && order.hasAgentNumber()) {
            findings.add(
                    "silent-with-agent",
                    order,
                    "agentNumber",
                    "a silent order has no agent, but this one names " + order.agentNumber());
        }
        if (order.amount().signum() >= 0 && order.refunded().compareTo(order.amount()) > 0) {
            findings.add(
                    "too-great",
                    order,
                    "refunded",
                    "refunded is " + order.refunded().toPlainString() + ", expected at most the amount of "
                            + order.amount().toPlainString());
        }
    }

    private void checkAdjustment(Adjustment adjustment) {
        EntryKind kind = adjustment.kind();
        if (kind.hasCode()) {
            findings.add(
                    "no-amount",
                    adjustment,
                    "kind",
                    "an adjustment has an amount, and a " + kind + " has none to give");
        } else if (kind != EntryKind.POINTS && adjustment.value().signum() < 0) {
            findings.add(
                    "too-small",
                    adjustment,
                    "value",
                    "value is " + adjustment.value().toPlainString() + ", and only points may be negative");
        }
    }

    private void checkOnce(List<Fact> facts) {
        Set<Fact> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, Fact> firsts = new HashMap<>();
        for (Fact fact : facts) {
            if (!objects.add(fact)) {
                findings.add("added-twice", fact, "", "the same object was added twice");
            } else if (FactKinds.isOnce(fact.array())
                    && firsts.putIfAbsent(fact.array() + "/" + fact.key(), fact) != null) {
                findings.add(
                        "duplicate",
                        fact,
                        "",
                        "there is a second " + String.join("/", fact.key()) + " in " + fact.array());
            }
        }
    }
}
