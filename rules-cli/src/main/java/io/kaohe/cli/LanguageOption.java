package io.kaohe.cli;

import io.kaohe.text.Language;
import picocli.CommandLine.Option;

/** The language in which the output speaks. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "The language of titles and reasons: zh or en. Default: en.")
    private Language language = Language.EN;

    Language language() {
        return language;
    }
}
