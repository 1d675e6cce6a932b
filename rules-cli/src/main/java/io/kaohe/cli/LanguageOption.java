package io.kaohe.cli;

import io.kaohe.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The language in which the output speaks. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "The language of titles, reasons and errors: zh or en. Default: en.")
    private Language language = Language.EN;

    Language language() {
        return language;
    }

    /** The language that the arguments of a command choose; English if it has no such choice. */
    static Language of(CommandSpec command) {
        return command.mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(LanguageOption.class::isInstance)
                .map(option -> ((LanguageOption) option).language())
                .findFirst()
                .orElse(Language.EN);
    }
}
