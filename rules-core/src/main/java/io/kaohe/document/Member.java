package io.kaohe.document;

/**
 * A property of an object.
 *
 * @param line the line on which its name stands, from 1
 * @param column the column at which its name begins, from 1
 */
public record Member(String name, int line, int column, Value value) {}
