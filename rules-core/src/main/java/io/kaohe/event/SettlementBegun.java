package io.kaohe.event;

import java.time.YearMonth;

/**
 * A settlement that begins.
 *
 * @param policy the policy's id
 * @param effective the first month in which its version is in force
 * @param fingerprint of the policy, with the values of its settings
 * @param team the team's id
 * @param period the month that is settled
 * @param agents how many agents the team has
 */
public record SettlementBegun(
        String policy, YearMonth effective, String fingerprint, String team, YearMonth period, int agents) {}
