package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A policy as an argument names it: by a folder, or by the id that it has in a library, with {@code @} and a month behind
 * it for the version that is in force then.
 */
final class PolicyArgument {
    private final String argument;
    private final String id;
    private final Optional<YearMonth> month;

    PolicyArgument(String argument) {
        this.argument = argument;
        int at = argument.lastIndexOf('@');
        month = at < 0 ? Optional.empty() : month(argument.substring(at + 1));
        id = month.isPresent() ? argument.substring(0, at) : argument;
    }

    /**
     * The policy, of a folder or of the library: its version, or several if the folder or the library has several and the argument does not say which.
     *
     * @param folders reads the policies of a folder
     * @throws PolicyException if there is none, if it can be more than one, or with all that is wrong with its files
     */
    ComparedPolicy in(PolicyLibrary library, Function<Path, PolicyLibrary> folders) {
        boolean known = PolicyOptions.ids(library).contains(id);
        if (isFolder() && known) {
            throw PolicyException.of(
                    "ambiguous-policy",
                    Words.of("\"" + argument + "\" is a folder and a policy too", "“" + argument + "”既是文件夹，又是一套制度"),
                    meant(library));
        }
        if (isFolder()) {
            return new ComparedPolicy(argument, ofOneId(folders.apply(Path.of(argument))));
        }
        if (known) {
            return new ComparedPolicy(
                    argument,
                    month.map(one -> List.of(library.inForce(id, one))).orElseGet(() -> library.versions(id)));
        }
        throw PolicyException.of(
                "unknown-policy",
                Words.of("there is no folder and no policy \"" + argument + "\"", "没有名为“" + argument + "”的文件夹或制度"),
                Nearest.hint(id, PolicyOptions.ids(library)));
    }

    /** How the folder is told from the policy, and the policy from the folder. */
    private Words meant(PolicyLibrary library) {
        if (month.isPresent()) {
            return Words.of("\"./" + argument + "\" was meant, for the folder.", "想指的是文件夹“./" + argument + "”。");
        }
        String version = id + "@" + library.versions(id).get(0).effective();
        return Words.of(
                "\"./" + argument + "\" was meant, for the folder, or \"" + version + "\", for the policy.",
                "想指的是文件夹“./" + argument + "”，或者制度“" + version + "”。");
    }

    /** The versions of a folder's policy, which stands among those of the catalog as it does when a month is settled. */
    private List<Policy> ofOneId(PolicyLibrary folder) {
        Set<String> ids = PolicyOptions.ids(folder);
        if (ids.size() > 1) {
            throw PolicyException.of(
                    "several-policies",
                    Words.of(
                            argument + " holds several policies: " + String.join(", ", ids),
                            argument + " 里有几套制度：" + String.join("、", ids)),
                    Words.of("the folder of one of them was meant.", "想指的是其中一套的文件夹。"));
        }
        return PolicyOptions.withCatalog(folder).versions(ids.iterator().next());
    }

    private boolean isFolder() {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
