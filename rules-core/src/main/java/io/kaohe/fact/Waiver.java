package io.kaohe.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Forgiveness, and seen to be: of the entries of a clause, or of a fact. It names either a clause, with the agent
 * whose entries are meant and perhaps their date or the id of the one that is meant, or the reference of a fact.
 *
 * @param agent whose entries; may be left out with a fact, whose agent it then is
 * @param clause the clause whose amounts are set to 0 and whose sanctions are struck out
 * @param date only entries of this date
 * @param entry only the entry of this id, as a settlement of this month has it
 * @param fact the reference of the fact that the rules shall not see, e.g. {@code shifts/A01/2024-03-01}
 */
public record Waiver(
        @Property(agent = true) @Nullable String agent,
        @Nullable String clause,
        @Property(inPeriod = true) @Nullable LocalDate date,
        @Nullable String entry,
        @Nullable String fact,
        String reason,
        String approvedBy) {

    /** Forgives all entries of a clause against an agent. */
    public static Waiver ofClause(String agent, String clause, String reason, String approvedBy) {
        return new Waiver(agent, clause, null, null, null, reason, approvedBy);
    }

    /** Forgives the entries of a clause against an agent that carry one date. */
    public static Waiver ofClause(String agent, String clause, LocalDate date, String reason, String approvedBy) {
        return new Waiver(agent, clause, date, null, null, reason, approvedBy);
    }

    /**
     * Forgives one entry of a clause against an agent, as an appeal that is granted does.
     *
     * @param entry the entry's id
     */
    public static Waiver ofEntry(String agent, String clause, String entry, String reason, String approvedBy) {
        return new Waiver(agent, clause, null, entry, null, reason, approvedBy);
    }

    /** Takes a fact out of the rules' sight. */
    public static Waiver ofFact(String fact, String reason, String approvedBy) {
        return new Waiver(null, null, null, null, fact, reason, approvedBy);
    }

    public Optional<String> forAgent() {
        return Optional.ofNullable(agent);
    }

    public Optional<String> forClause() {
        return Optional.ofNullable(clause);
    }

    public Optional<LocalDate> forDate() {
        return Optional.ofNullable(date);
    }

    public Optional<String> forEntry() {
        return Optional.ofNullable(entry);
    }

    public Optional<String> forFact() {
        return Optional.ofNullable(fact);
    }
}
