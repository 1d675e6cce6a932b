package io.kaohe.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The team whose month it is. All amounts are CNY.
 *
 * @param averageSales the average sales of the team's agents as the company records it; may be unknown
 * @param salesTarget the month's sales target of the whole team; may be unknown
 * @param promotionMinimum the least sales of the promoted goods that an agent should make; may be unknown
 * @param minimumWage the local minimum wage of a month; may be unknown
 */
public record Team(
        String id,
        String name,
        @Property(atLeast = "0") @Nullable BigDecimal averageSales,
        @Property(atLeast = "0") @Nullable BigDecimal salesTarget,
        @Property(atLeast = "0") @Nullable BigDecimal promotionMinimum,
        @Property(atLeast = "0") @Nullable BigDecimal minimumWage)
        implements Fact {

    /** A team of which no figures are known. */
    public static Team of(String id, String name) {
        return new Team(id, name, null, null, null, null);
    }

    @Override
    public BigDecimal averageSales() {
        return MissingFigureException.require(averageSales, this, "averageSales");
    }

    public boolean hasAverageSales() {
        return averageSales != null;
    }

    @Override
    public BigDecimal salesTarget() {
        return MissingFigureException.require(salesTarget, this, "salesTarget");
    }

    public boolean hasSalesTarget() {
        return salesTarget != null;
    }

    @Override
    public BigDecimal promotionMinimum() {
        return MissingFigureException.require(promotionMinimum, this, "promotionMinimum");
    }

    public boolean hasPromotionMinimum() {
        return promotionMinimum != null;
    }

    @Override
    public BigDecimal minimumWage() {
        return MissingFigureException.require(minimumWage, this, "minimumWage");
    }

    public boolean hasMinimumWage() {
        return minimumWage != null;
    }

    @Override
    public String array() {
        return "team";
    }

    @Override
    public List<String> key() {
        return List.of(id);
    }

    @Override
    public Optional<String> about() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.empty();
    }
}
