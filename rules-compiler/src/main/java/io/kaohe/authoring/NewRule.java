package io.kaohe.authoring;

import io.kaohe.compiler.Analysis;
import io.kaohe.fact.DeclaredType;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.rule.RuleTypes;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A clause that a policy does not have yet, and its rule. */
public final class NewRule {
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    private final Path folder;
    private final Analysis analysis;
    private final PolicyDefinition definition;

    private NewRule(Path folder, Analysis analysis, PolicyDefinition definition) {
        this.folder = folder;
        this.analysis = analysis;
        this.definition = definition;
    }

    /**
     * A rule of a policy in a folder.
     *
     * @throws PolicyException if there is no policy in it, or what is wrong with its {@code policy.yaml}
     */
    public static NewRule in(Path folder) {
        if (!Files.isRegularFile(folder.resolve(PolicyFolder.HEAD))) {
            throw PolicyException.of(
                    "no-policy",
                    Words.of("there is no policy in " + folder, folder + " 中没有制度"),
                    Words.of(
                            "the folder of a policy was meant, with its policy.yaml; \"kaohe new policy\" makes one.",
                            "应给出制度的文件夹，其中有 policy.yaml；用 kaohe new policy 可以新建。"));
        }
        Analysis analysis = Analysis.of(PolicyFolder.open(folder));
        PolicyDefinition definition = analysis.definition().orElseThrow(() -> new PolicyException(ofHead(analysis)));
        return new NewRule(folder, analysis, definition);
    }

    private static List<Problem> ofHead(Analysis analysis) {
        return analysis.problems().stream()
                .filter(problem -> problem.place().source().endsWith(PolicyFolder.HEAD))
                .toList();
    }

    /**
     * A skeleton of the clause.
     *
     * @param fact the name of the type of facts of its own, for {@link RuleSample#OWN_FACTS}
     * @param language of comments, names and sources
     * @throws PolicyException if no clause can have this id or the policy has it, if no type can have that name, or if a
     *     file that should be new is there
     */
    public Skeleton skeleton(String clause, RuleSample sample, Optional<String> fact, Language language) {
        ClauseName name = new ClauseName(clause);
        String head = text(PolicyFolder.HEAD);
        ClauseList clauses = new ClauseList(path(PolicyFolder.HEAD).toString(), head);
        requireNew(name, clauses);
        fact.ifPresent(this::requireNew);
        YearMonth month = definition.effective().isAfter(MARCH) ? definition.effective() : MARCH;
        List<SkeletonFile> files = new ArrayList<>();
        sample(name, sample, fact, month, language).forEach((file, text) -> {
            if (file.equals(PolicyFolder.HEAD)) {
                files.add(SkeletonFile.extended(path(file), head, clauses.end(), clauses.indented(text)));
            } else if (file.endsWith(".properties")) {
                messages(file, name, text).ifPresent(files::add);
            } else {
                files.add(created(file, text));
            }
        });
        return new Skeleton(folder, definition.id(), Optional.of(clause), files);
    }

    /** The texts of a sample by the names of their files. */
    static Map<String, String> sample(
            ClauseName name, RuleSample sample, Optional<String> fact, YearMonth month, Language language) {
        String type = fact.orElse(name.type() + "Record");
        if (!DeclaredType.isName(type)
                || RuleTypes.standard().facts().containsKey(type)
                || DeclaredType.isTaken(DeclaredType.arrayOf(type))) {
            throw PolicyException.of(
                    "bad-type",
                    Words.of(
                            "no facts of a policy's own can be called \"" + type + "\"", "不能把自己声明的事实命名为“" + type + "”"),
                    Words.of(
                            "a word with a capital was meant that the library does not use itself, such as Delivery.",
                            "应为首字母大写、库里没有用过的词，如 Delivery。"));
        }
        return SampleText.named(sample.word()).files(language, name.filledIn(month, type));
    }

    private void requireNew(ClauseName name, ClauseList clauses) {
        List<String> ids = new ArrayList<>(definition.clauseIds());
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (id.equals(name.id()) || alike(id).equals(alike(name.id()))) {
                String next = free(name, ids).id();
                throw new PolicyException(List.of(Problem.error(
                                "clause-exists",
                                clauses.place(i),
                                Words.of(
                                        id.equals(name.id())
                                                ? "there is a clause " + id + " already"
                                                : "there is a clause " + id
                                                        + ", whose files would have the same names as those of "
                                                        + name.id(),
                                        id.equals(name.id())
                                                ? "已经有条款 " + id
                                                : "已经有条款 " + id + "，它的文件会与 " + name.id() + " 的文件同名"))
                        .maybe(Words.of("\"" + next + "\" was meant.", "是“" + next + "”。"))));
            }
        }
    }

    private static ClauseName free(ClauseName taken, List<String> ids) {
        List<String> all = ids.stream().map(NewRule::alike).toList();
        ClauseName next = taken.next();
        while (all.contains(alike(next.id()))) {
            next = next.next();
        }
        return next;
    }

    /** The same for ids whose types would have the same names. */
    private static String alike(String id) {
        return id.replaceAll("[.-]", "").toLowerCase(Locale.ROOT);
    }

    private void requireNew(String fact) {
        if (analysis.declares().stream().anyMatch(type -> type.name().equals(fact))) {
            throw PolicyException.of(
                    "type-exists",
                    Words.of("the policy declares facts called " + fact + " already", "制度已经声明了事实 " + fact),
                    Words.of(
                            "a rule like another sample was meant, with " + fact + "( … ) as its condition.",
                            "应选另一种样例，再把条件改成 " + fact + "( … )。"));
        }
    }

    /** The messages with a further one; empty if they have one for the clause. */
    private Optional<SkeletonFile> messages(String file, ClauseName name, String text) {
        if (!Files.exists(path(file))) {
            return Optional.of(SkeletonFile.created(path(file), text));
        }
        String before = text(file);
        if (before.lines().anyMatch(line -> line.matches("\\s*\\Q" + name.id() + "\\E\\s*[=:].*"))) {
            return Optional.empty();
        }
        return Optional.of(SkeletonFile.extended(path(file), before, SkeletonFile.count(before) + 1, text));
    }

    private SkeletonFile created(String file, String text) {
        if (Files.exists(path(file), LinkOption.NOFOLLOW_LINKS)) {
            throw SkeletonWriting.existing(path(file));
        }
        return SkeletonFile.created(path(file), text);
    }

    private Path path(String file) {
        return folder.resolve(file);
    }

    /** The text of a file, with its byte order mark and line ends. */
    private String text(String file) {
        try {
            return Files.readString(path(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PolicyException(List.of(Problem.error(
                    "unreadable",
                    Place.at(path(file).toString(), ""),
                    Words.of("the file cannot be read as UTF-8", "无法以 UTF-8 读取文件"))));
        }
    }
}
