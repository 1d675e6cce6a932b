package io.kaohe.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something that went wrong with a parcel.
 *
 * @param order the id of the order, which need not be among the orders
 * @param freight what sending again cost, CNY
 * @param followedUp whether the agent asked the warehouse about it
 */
public record Shipment(
        @Property(agent = true) String agent,
        String order,
        @Property(inPeriod = true) LocalDate date,
        ShipmentProblem problem,
        ShipmentCause cause,
        @Property(atLeast = "0") BigDecimal freight,
        @Property(absent = "false") boolean followedUp)
        implements DatedFact {
    @Override
    public String array() {
        return "shipments";
    }
}
