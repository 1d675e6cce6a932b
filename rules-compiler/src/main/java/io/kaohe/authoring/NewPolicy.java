package io.kaohe.authoring;

import io.kaohe.problem.PolicyException;
import io.kaohe.source.CompiledSources;
import io.kaohe.source.PolicyFolder;
import io.kaohe.source.SourceFile;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A policy that does not exist yet. */
public final class NewPolicy {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern ID_LINE = Pattern.compile("(?m)^id:.*$");

    private final String id;
    private final Path folder;

    private NewPolicy(String id, Path folder) {
        this.id = id;
        this.folder = folder;
    }

    /**
     * A policy in a folder of its own, which does not exist yet.
     *
     * @throws PolicyException if no policy can have this id, or there is something of the name of the folder
     */
    public static NewPolicy in(Path folder, String id) {
        if (!ID.matcher(id).matches()) {
            String meant = id.toLowerCase(Locale.ROOT).replaceAll("[ _.]+", "-");
            throw PolicyException.of(
                    "bad-id",
                    Words.of(
                            "the id \"" + id
                                    + "\" does not begin with a small letter and go on with small letters, digits"
                                    + " and dashes",
                            "编号“" + id + "”应以小写字母开头，由小写字母、数字和连字符组成"),
                    ID.matcher(meant).matches()
                            ? Words.of("\"" + meant + "\" was meant.", "是“" + meant + "”。")
                            : Words.of("an id such as my-team was meant.", "应为 my-team 这样的编号。"));
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw SkeletonWriting.existing(folder);
        }
        return new NewPolicy(id, folder);
    }

    /** The id that the first clause has if nobody says another: {@code MT1} for {@code my-team}. */
    public String firstClause() {
        return ClauseName.firstOf(id);
    }

    /**
     * A skeleton with one clause.
     *
     * @param effective the first month in which the policy holds, in which its scenarios lie too
     * @param fact the name of the type of facts of its own, for {@link RuleSample#OWN_FACTS}
     * @param language of comments, names and sources
     * @throws PolicyException if no clause can have this id, or no type this name
     */
    public Skeleton skeleton(
            YearMonth effective, String clause, RuleSample sample, Optional<String> fact, Language language) {
        ClauseName name = new ClauseName(clause);
        Map<String, String> texts = new LinkedHashMap<>(
                SampleText.named("policy").files(language, Map.of("policy", id, "month", effective.toString())));
        NewRule.sample(name, sample, fact, effective, language)
                .forEach((file, text) -> texts.merge(file, text, String::concat));
        return new Skeleton(folder, id, Optional.of(clause), SkeletonFile.created(folder, texts));
    }

    /**
     * A copy of a policy that was compiled into a class path, with its scenarios; nothing but the id is another.
     *
     * @throws PolicyException if the class path does not have its files
     */
    public Skeleton copyOf(ClassLoader loader, String policy, YearMonth effective) {
        List<SourceFile> files = new ArrayList<>(CompiledSources.of(loader, policy, effective)
                .map(PolicyFolder::files)
                .orElseThrow(() -> PolicyException.of(
                        "no-sources",
                        Words.of(
                                "the files of the policy " + policy + " (" + effective + ") are not there to be copied",
                                "找不到制度 " + policy + "（" + effective + "）的文件，无法复制"))));
        files.addAll(CompiledSources.scenarios(loader, policy, effective));
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file.name(), renamed(file)));
        return new Skeleton(folder, id, Optional.empty(), SkeletonFile.created(folder, texts));
    }

    private String renamed(SourceFile file) {
        return file.name().equals(PolicyFolder.HEAD)
                ? ID_LINE.matcher(file.text()).replaceFirst("id: " + id)
                : file.text();
    }
}
