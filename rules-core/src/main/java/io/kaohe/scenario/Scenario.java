package io.kaohe.scenario;

import io.kaohe.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A test of a policy: what is given, and what it has to come to. Scenarios stand in YAML files in the folder {@code
 * scenarios} of the policy, each file a list:
 *
 * <pre>{@code
 * - name: eleven minutes late falls in the second tier
 *   clause: DT3
 *   given:
 *     agents: [ { id: A01, baseWage: "2200" } ]
 *     shifts: [ { agent: A01, date: 2024-03-01, segments: [ { start: "08:30", end: "17:30", in: "08:41", out: "17:30" } ] } ]
 *   expect:
 *     A01: [ { kind: RED_PACKET, amount: "20.00", shares: 5 } ]
 * }</pre>
 *
 * <p>{@code name}: a sentence; no two scenarios of a policy have the same. {@code clause}, or {@code clauses} with a
 * list: what it is about.
 *
 * <p>{@code given} is a facts document of which some properties may be left out: {@code schema}; {@code period}, which
 * is then 2024-03 (31 days, the first a Friday), or the first month in which the policy is in force if that is later;
 * {@code team}, its id and its name; of an agent the name, which is then the id, and the role, then {@code PRE_SALES}.
 *
 * <p>{@code set}, which may be left out, gives values to settings of the policy, as in {@code set: { rate: "0.015" }};
 * the others have their defaults.
 *
 * <p>{@code expect} gives entries by the agent's id, those of the team under {@code team}. <b>The settlement must have
 * these and no others, as far as the scenario speaks of their clauses</b>: its own, and those that an expected entry
 * names. Entries of all other clauses are left out of account. With {@code whole: true} none is. Whoever is not listed
 * has no such entry, so {@code expect: {}} is a near miss. Under {@code fund} may stand what the team's fund comes to.
 * Entries may stand in any order, unless {@code ordered: true} says that those of each stand in the order of the list.
 *
 * <p>{@code pending}, which may be left out, says why the scenario cannot pass yet. It is run all the same: while
 * something is not as it expects it fails nobody, and once all is, it has to lose the word.
 *
 * <p>An expected entry has a {@code kind}, a {@code clause} (the scenario's, if that is one; {@code none} for a notice
 * of the library's own) and what else it cares to name: {@code date} (or {@code none}), {@code amount}, {@code shares},
 * {@code code}, {@code facts} (their references), {@code notes} (the clauses of its remarks), {@code waived} ({@code true}, or the
 * amount before), {@code reason} (to the letter, in one of the languages, or under {@code en} and {@code zh}). All that it names must be so; what it does not name may be anything, except that it is not waived.
 *
 * <p>{@code rejected}, instead of {@code expect}, lists what is wrong with the facts, each problem with its {@code
 * code}, the {@code field} at which it stands or its {@code message} (as a {@code reason}), or several of them: these
 * and no others. A month before the policy's first is rejected as {@code not-in-force}.
 *
 * @param name what it shows
 * @param clauses the ids of the clauses that it is about, at least one
 * @param place where it stands
 * @param pending why it cannot pass yet; empty if it is to pass
 * @param set the values of settings, as texts by the name of the setting
 */
public record Scenario(
        String name,
        List<String> clauses,
        Place place,
        Optional<String> pending,
        Map<String, String> set,
        Given given,
        Expectation expectation) {
    public Scenario {
        clauses = List.copyOf(clauses);
        set = Map.copyOf(set);
    }

    /** Its name, with its clauses in brackets. */
    public String title() {
        return name + " (" + String.join(", ", clauses) + ")";
    }

    public boolean isAbout(String clause) {
        return clauses.contains(clause);
    }

    /** Whether it holds the entries of a clause against what it expects. */
    public boolean looksAt(String clause) {
        return isAbout(clause)
                || expectation instanceof ExpectedStatements statements
                        && (statements.scope().whole()
                                || statements.scope().clauses().contains(clause));
    }
}
