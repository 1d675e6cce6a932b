package io.kaohe.gate;

import io.kaohe.text.Words;

/**
 * Why a class is not let in.
 *
 * @param type its full name
 * @param what what it would do, as the end of a sentence that begins with the class or its rule
 */
public record Objection(String type, Words what) {}
