package io.kaohe.engine;

import io.kaohe.text.Language;
import io.kaohe.text.Words;

/** A rule writes an entry about something that has no part of what such an entry is about. */
final class UnfitSubjectException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    UnfitSubjectException(Words words) {
        super(words.in(Language.EN));
        this.words = words;
    }

    Words words() {
        return words;
    }
}
