package io.kaohe.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the facts document expects of a property, where the type alone does not say it. The reader, the validation,
 * the schema's test and the authors' reference all go by this one statement.
 *
 * <p>Of a derived fact, whose properties no document has, it says which numbers there can be: conditions that ask for
 * others never hold.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Property {
    /** The value, as text, of the property when it is left out; empty: it is required, or may be unknown. */
    String absent() default "";

    /** The least number allowed. */
    String atLeast() default "";

    /** A number that every value must be above. */
    String above() default "";

    /** The greatest number allowed. */
    String atMost() default "";

    /** Whether it is the id of an agent of the document. */
    boolean agent() default false;

    /** Whether the date must lie in the document's month. */
    boolean inPeriod() default false;

    /** The extensible list that its code, or its list of codes, is from; none if empty. */
    CodeList[] list() default {};
}
