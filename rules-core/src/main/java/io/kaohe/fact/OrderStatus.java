package io.kaohe.fact;

/** How an order ended. */
public enum OrderStatus {
    PAID,
    CANCELLED,
    REFUNDED
}
