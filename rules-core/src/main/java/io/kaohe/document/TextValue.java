package io.kaohe.document;

import io.kaohe.text.Language;

/**
 * A text.
 *
 * @param plain whether it stood in a YAML document without quotes, so that it may as well mean a number, a date or
 *     {@code true}: whoever reads it knows which is expected
 */
public record TextValue(int line, int column, String text, boolean plain) implements Value {
    private static final int LONGEST_SHOWN = 40;

    @Override
    public String described(Language language) {
        StringBuilder shown = new StringBuilder(language == Language.ZH ? "“" : "\"");
        text.codePoints().limit(LONGEST_SHOWN).forEach(c -> {
            if (Character.isISOControl(c)) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.append(text.codePointCount(0, text.length()) > LONGEST_SHOWN ? "…" : "")
                .append(language == Language.ZH ? "”" : "\"")
                .toString();
    }
}
