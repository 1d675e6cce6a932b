package io.kaohe.rule;

import io.kaohe.fact.EntryKind;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** That a verb of the ledger writes words that somebody reads, and entries of which kind. A verb without it does not. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Writes {
    EntryKind[] value();
}
