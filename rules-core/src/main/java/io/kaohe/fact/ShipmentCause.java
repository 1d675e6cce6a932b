package io.kaohe.fact;

/** What the problem of a shipment came from. */
public enum ShipmentCause {
    ORDER_REMARK,
    WAREHOUSE,
    COURIER
}
