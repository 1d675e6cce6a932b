package io.kaohe.document;

/** The JSON {@code null}; in YAML also {@code ~} and a property without a value. */
public record NullValue(int line, int column) implements Value {
    @Override
    public String described() {
        return "null";
    }
}
