package io.kaohe.cli;

import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import io.kaohe.wire.FactsDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** Where the facts document comes from: a file, or standard input for {@code -}. */
final class FactsSource {
    private final String argument;
    private final InputStream standardInput;

    FactsSource(String argument, InputStream standardInput) {
        this.argument = argument;
        this.standardInput = standardInput;
    }

    /**
     * Reads the team's month.
     *
     * @param vocabularies from a month to what the chosen policies know in it
     * @throws FactsException if there is no readable file, or if the document is rejected
     */
    TeamMonth read(Function<YearMonth, Vocabulary> vocabularies) {
        if (argument.equals("-")) {
            return FactsDocument.read("standard input", standardInput, vocabularies);
        }
        try {
            Path file = Path.of(argument);
            if (Files.isDirectory(file)) {
                throw unreadable(Words.of("this is a folder, not a facts document", "这是文件夹，不是数据文件"));
            }
            try (InputStream document = Files.newInputStream(file)) {
                return FactsDocument.read(argument, document, vocabularies);
            }
        } catch (InvalidPathException e) {
            throw unreadable(Reasons.of(e));
        } catch (IOException e) {
            throw unreadable(Reasons.of(e));
        }
    }

    private FactsException unreadable(Words message) {
        return new FactsException(List.of(Problem.error("unreadable", Place.at(argument, ""), message)));
    }
}
