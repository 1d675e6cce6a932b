package io.kaohe.document;

/** True or false in a JSON document. In YAML they are plain texts. */
public record BooleanValue(int line, int column, boolean truth) implements Value {
    @Override
    public String described() {
        return Boolean.toString(truth);
    }
}
