package io.kaohe.event;

import java.time.Duration;

/**
 * A settlement that ended with something else than a settlement or a rejection: a defect, or a lack of memory. Whoever
 * asked for it got what was thrown.
 *
 * @param cause what was thrown; its message can quote facts
 * @param took how long it took until then
 */
public record SettlementFailed(SettlementBegun begun, Throwable cause, Duration took) {}
