package io.kaohe.logic;

/** A condition that cannot be taken apart. */
public sealed interface Test {
    /** The same for conditions that say the same in other words. */
    String key();

    /** That a quantity has one of some values. */
    record Within(Quantity quantity, Values values) implements Test {
        @Override
        public String key() {
            return quantity.key() + " in " + values;
        }
    }

    /** That two quantities, which are no numbers, are equal. */
    record Same(Quantity one, Quantity other) implements Test {
        @Override
        public String key() {
            return one.key().compareTo(other.key()) < 0
                    ? one.key() + " == " + other.key()
                    : other.key() + " == " + one.key();
        }
    }

    /** Anything else. */
    record Other(String key) implements Test {}
}
