package io.kaohe.settlement;

import io.kaohe.fact.Agent;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Fact;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Waiver;
import io.kaohe.text.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** The notices of the library's own: of facts that were waived, and of agents about whom there are no facts. */
final class Notices {
    /** What stands in place of a rule's name. */
    private static final String RULE = "a notice of every policy";

    private final TeamMonth month;

    Notices(TeamMonth month) {
        this.month = month;
    }

    void addTo(Map<String, List<Entry>> all) {
        Map<String, Waiver> firsts = new TreeMap<>();
        month.waivers().forEach(waiver -> waiver.forFact().ifPresent(fact -> firsts.putIfAbsent(fact, waiver)));
        firsts.forEach((reference, waiver) -> month.referred(reference)
                .ifPresent(fact -> Closing.of(all, fact.about().orElse("")).add(waivedFact(reference, fact, waiver))));
        Set<String> mentioned = mentioned();
        for (Agent agent : month.agents()) {
            if (!mentioned.contains(agent.id())) {
                Closing.of(all, agent.id()).add(noFacts(agent));
            }
        }
    }

    private Set<String> mentioned() {
        Set<String> mentioned = new HashSet<>();
        for (String array : month.arrays()) {
            for (Fact fact : month.all(array)) {
                if (!(fact instanceof Agent)) {
                    fact.about().ifPresent(mentioned::add);
                }
            }
        }
        return mentioned;
    }

    private Entry noFacts(Agent agent) {
        Words reason = Words.of(
                "the facts of " + month.period() + " say nothing about " + agent.name(),
                month.period() + " 的资料中没有关于" + agent.name() + "的记录");
        return notice("NO_FACTS", Optional.empty(), month.reference(agent), reason);
    }

    private static Entry waivedFact(String reference, Fact fact, Waiver waiver) {
        Words reason = Words.of(
                "not counted: " + waiver.reason() + " (approved by " + waiver.approvedBy() + ")",
                "不计：" + waiver.reason() + "（批准人：" + waiver.approvedBy() + "）");
        return notice("WAIVED_FACT", fact.on(), reference, reason);
    }

    private static Entry notice(String code, Optional<LocalDate> date, String reference, Words reason) {
        return new Entry(
                EntryKind.NOTICE,
                Optional.empty(),
                Optional.of(RULE),
                date,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(code),
                List.of(reference),
                reason,
                List.of(),
                Optional.empty());
    }
}
