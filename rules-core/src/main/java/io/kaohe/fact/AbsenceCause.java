package io.kaohe.fact;

/** How an absence without leave (旷工) came about. */
public enum AbsenceCause {
    LEFT_POST,
    LEAVE_OVERRUN,
    PROXY_SIGN_IN,
    REFUSED_TRANSFER,
    NO_SHOW
}
