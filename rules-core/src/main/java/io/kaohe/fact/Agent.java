package io.kaohe.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of the team. Amounts are CNY a month.
 *
 * @param id the staff number, by which all facts name the agent
 * @param baseWage the base wage; may be unknown
 * @param restAllowance the days off that this agent has in the month, where they differ from the policy's; may be
 *     unknown
 * @param insurancePremium the whole premium of the social insurance; may be unknown
 * @param hiredOn the date of hiring; may be unknown
 */
public record Agent(
        String id,
        String name,
        Role role,
        @Property(atLeast = "0") @Nullable BigDecimal baseWage,
        @Property(atLeast = "0") @Nullable BigDecimal restAllowance,
        @Property(atLeast = "0") @Nullable BigDecimal insurancePremium,
        @Nullable LocalDate hiredOn)
        implements Fact {

    /** An agent of whom no figures are known. */
    public static Agent of(String id, String name, Role role) {
        return new Agent(id, name, role, null, null, null, null);
    }

    public Agent withBaseWage(String amount) {
        return new Agent(id, name, role, new BigDecimal(amount), restAllowance, insurancePremium, hiredOn);
    }

    public Agent withRestAllowance(String days) {
        return new Agent(id, name, role, baseWage, new BigDecimal(days), insurancePremium, hiredOn);
    }

    public Agent withInsurancePremium(String amount) {
        return new Agent(id, name, role, baseWage, restAllowance, new BigDecimal(amount), hiredOn);
    }

    /** Whether this is one of the agents proper, over whom scorecards, rankings, means and pools are taken. */
    public boolean isProper() {
        return role == Role.PRE_SALES || role == Role.AFTER_SALES || role == Role.GROUP_LEADER;
    }

    @Override
    public BigDecimal baseWage() {
        return MissingFigureException.require(baseWage, this, "baseWage");
    }

    public boolean hasBaseWage() {
        return baseWage != null;
    }

    @Override
    public BigDecimal restAllowance() {
        return MissingFigureException.require(restAllowance, this, "restAllowance");
    }

    public boolean hasRestAllowance() {
        return restAllowance != null;
    }

    @Override
    public BigDecimal insurancePremium() {
        return MissingFigureException.require(insurancePremium, this, "insurancePremium");
    }

    public boolean hasInsurancePremium() {
        return insurancePremium != null;
    }

    @Override
    public LocalDate hiredOn() {
        return MissingFigureException.require(hiredOn, this, "hiredOn");
    }

    public boolean hasHiredOn() {
        return hiredOn != null;
    }

    @Override
    public String array() {
        return "agents";
    }

    @Override
    public List<String> key() {
        return List.of(id);
    }

    @Override
    public Optional<String> about() {
        return Optional.of(id);
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.empty();
    }
}
