package io.kaohe.settlement;

import java.time.YearMonth;
import java.util.List;

/**
 * One team's month under one policy. The same facts and the same policy give an equal document, at every run and on
 * every machine.
 *
 * @param policy the policy's id
 * @param policyFingerprint the SHA-256 of what the policy says
 * @param factsFingerprint the SHA-256 of what the facts say
 * @param statements one for each agent, in the order of their ids
 */
public record Settlement(
        String policy,
        String policyFingerprint,
        String factsFingerprint,
        YearMonth period,
        TeamStatement team,
        List<Statement> statements) {
    public Settlement {
        statements = List.copyOf(statements);
    }

    /**
     * The same settlement with the statement of one agent only; the team's part stays.
     *
     * @throws IllegalArgumentException if the settlement has no such agent
     */
    public Settlement only(String agent) {
        return new Settlement(policy, policyFingerprint, factsFingerprint, period, team, List.of(of(agent)));
    }

    /**
     * The statement of one agent.
     *
     * @throws IllegalArgumentException if the settlement has no such agent
     */
    public Statement of(String agent) {
        return statements.stream()
                .filter(statement -> statement.agent().equals(agent))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no agent " + agent + " in " + team.id()));
    }

    /** The same settlement, each entry under its id, also those that a document had without one. */
    public Settlement identified() {
        EntryId ids = EntryId.of(policy, period, team.id());
        return new Settlement(
                policy,
                policyFingerprint,
                factsFingerprint,
                period,
                new TeamStatement(team.id(), team.name(), team.fund(), ids.identify("", team.entries())),
                statements.stream()
                        .map(one -> new Statement(one.agent(), one.name(), ids.identify(one.agent(), one.entries())))
                        .toList());
    }
}
