package io.kaohe.settlement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * That an entry was forgiven.
 *
 * @param amount the amount before, in the unit of the entry's kind; empty for a sanction, which has none
 */
public record Waived(Optional<BigDecimal> amount, String reason, String approvedBy) {}
