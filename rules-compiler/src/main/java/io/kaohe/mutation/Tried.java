package io.kaohe.mutation;

/** A mutant and what became of it. */
public record Tried(Mutant mutant, Fate fate) {
    boolean survived() {
        return fate instanceof Fate.Survived;
    }
}
