package io.kaohe.fact;

import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
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
            findings.add(
                    "no-agents",
                    team,
                    "",
                    Words.of("the document has no agents: there is nobody to settle", "文件中没有员工，无人可以结算"));
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
                    Words.of("no chosen policy has this: " + fact.type(), "所选制度都没有声明这种类型：" + fact.type()),
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
                        Words.of(
                                "the form " + inspection.form() + " has no item \"" + item + "\"",
                                "检查表 " + inspection.form() + " 没有检查项“" + item + "”"),
                        Nearest.hint(item, items));
            } else if (!seen.add(item) && !vocabulary.repeats(inspection.form())) {
                findings.add(
                        "listed-twice",
                        inspection,
                        "unmet/" + i,
                        Words.of("item " + item + " is listed twice", "检查项 " + item + " 列了两次"));
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
                        Words.of(
                                date + " does not lie in " + period.getYear() + " before " + period,
                                date + " 应在 " + period.getYear() + " 年内，且早于 " + period));
            } else if (!seen.add(date)) {
                findings.add("listed-twice", history, path, Words.of(date + " is listed twice", date + " 列了两次"));
            }
        }
    }

    private void checkOrder(Order order) {
        if (order.silent() && order.hasAgentNumber()) {
            findings.add(
                    "silent-with-agent",
                    order,
                    "agentNumber",
                    Words.of(
                            "a silent order has no agent, but this one names " + order.agentNumber(),
                            "静默订单不属于任何客服，这一单却写了客服编号 " + order.agentNumber()));
        }
        if (order.amount().signum() >= 0 && order.refunded().compareTo(order.amount()) > 0) {
            findings.add(
                    "too-great",
                    order,
                    "refunded",
                    Words.of(
                            "refunded is " + order.refunded().toPlainString() + ", expected at most the amount of "
                                    + order.amount().toPlainString(),
                            "refunded 为 " + order.refunded().toPlainString() + "，应不超过订单金额 "
                                    + order.amount().toPlainString()));
        }
    }

    private void checkAdjustment(Adjustment adjustment) {
        EntryKind kind = adjustment.kind();
        if (kind.hasCode()) {
            findings.add(
                    "no-amount",
                    adjustment,
                    "kind",
                    Words.of(
                            "an adjustment has an amount, and a " + kind + " has none to give",
                            "调整要写数额，而 " + kind + " 没有数额"));
        } else if (kind == EntryKind.NOT_DEDUCTIBLE) {
            findings.add(
                    "not-by-hand",
                    adjustment,
                    "kind",
                    Words.of(
                            "what is not deductible follows from the guard, and is not entered by hand",
                            "不得扣除的数额由扣款限制得出，不能人工录入"));
        } else if (kind != EntryKind.POINTS && adjustment.value().signum() < 0) {
            findings.add(
                    "too-small",
                    adjustment,
                    "value",
                    Words.of(
                            "value is " + adjustment.value().toPlainString() + ", and only points may be negative",
                            "value 为 " + adjustment.value().toPlainString() + "，只有分数可以是负数"));
        }
    }

    private void checkOnce(List<Fact> facts) {
        Set<Fact> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, Fact> firsts = new HashMap<>();
        for (Fact fact : facts) {
            if (!objects.add(fact)) {
                findings.add("added-twice", fact, "", Words.of("the same object was added twice", "同一个对象加入了两次"));
            } else if (FactKinds.isOnce(fact.array())
                    && firsts.putIfAbsent(fact.array() + "/" + fact.key(), fact) != null) {
                findings.add(
                        "duplicate",
                        fact,
                        "",
                        Words.of(
                                "there is a second " + String.join("/", fact.key()) + " in " + fact.array(),
                                fact.array() + " 中重复出现 " + String.join("/", fact.key())));
            }
        }
    }
}
