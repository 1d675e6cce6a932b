package io.kaohe.cli;

import io.kaohe.text.Language;
import io.kaohe.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The arguments can be read, and are wrong all the same: what is wrong is said in the language that they choose. */
final class UsageException extends ParameterException {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    UsageException(CommandLine command, Words words) {
        super(command, words.in(Language.EN));
        this.words = words;
    }

    /** A hint within the sentence that it belongs to; nothing for none. */
    static Words maybe(Words hint) {
        return hint.in(Language.EN).isEmpty()
                ? Words.none()
                : Words.of(
                        "; maybe " + hint.in(Language.EN).replaceAll("\\.$", ""),
                        "；也许" + hint.in(Language.ZH).replaceAll("。$", ""));
    }

    Words words() {
        return words;
    }
}
