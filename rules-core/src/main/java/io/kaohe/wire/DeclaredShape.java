package io.kaohe.wire;

import io.kaohe.fact.DeclaredFact;
import io.kaohe.fact.DeclaredType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A fact of a declared type as an object of a document: its fields as properties. */
final class DeclaredShape extends ObjectShape {
    private final DeclaredType type;

    private DeclaredShape(DeclaredType type) {
        super(type.fields().stream().map(PropertyShape::of).toList());
        this.type = type;
    }

    static DeclaredShape of(DeclaredType type) {
        return new DeclaredShape(type);
    }

    @Override
    Object create(@Nullable Object[] values) {
        return new DeclaredFact(type, Arrays.asList(values));
    }
}
