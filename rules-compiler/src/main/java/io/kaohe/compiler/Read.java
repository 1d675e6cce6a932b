package io.kaohe.compiler;

/**
 * That a rule matches a type.
 *
 * @param whole whether it does so in a way that needs all facts of the type to be there: by {@code not}, or by counting
 *     or adding up
 */
record Read(String type, boolean whole) {}
