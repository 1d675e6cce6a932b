package io.kaohe.engine;

/** In every session once, so that a condition on what was added up has something to stand in. */
public enum Once {
    ONCE
}
