package io.kaohe.derived;

import io.kaohe.fact.Subject;
import java.util.List;

/** Something that follows from facts. It knows what it follows from, so that an entry about it can name the facts. */
public interface Derived extends Subject {
    /** What it follows from: facts, or what was itself derived. */
    List<? extends Subject> basis();
}
