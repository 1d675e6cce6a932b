package io.kaohe.rule;

import io.kaohe.derived.Derived;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which facts a verb of the ledger lets other rules see, besides what it writes. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Derives {
    Class<? extends Derived>[] value();
}
