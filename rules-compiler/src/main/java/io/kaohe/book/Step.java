package io.kaohe.book;

import io.kaohe.number.Exact;
import io.kaohe.number.Interval;
import java.util.Optional;

/**
 * A stretch of a field and what holds on it.
 *
 * @param height how much, where that is a number
 * @param label the same in words
 * @param mark whose step it is, such as the id of a clause; may be empty
 */
record Step(Interval over, Optional<Exact> height, String label, String mark) {}
