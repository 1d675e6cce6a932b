package io.kaohe.compiler;

import io.kaohe.fact.DeclaredType;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.Table;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.rule.GivenSettings;
import io.kaohe.rule.RuleTypes;
import io.kaohe.source.PolicyFolder;
import io.kaohe.source.SourceFile;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a policy's folder says, as far as it can be read, and all that is wrong with it. Nothing of it is compiled to
 * classes yet but the types of the policy's own, which its rules are checked against.
 *
 * <p>It is read in stages, since what a later one would find in broken files are follow-ups of what an earlier one
 * found: first each file by itself, then the rules and messages, then the order in which rules come to rest. Stages that
 * were not reached have no rules and no strata.
 */
public final class Analysis {
    private final PolicyFolder folder;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Head> head = Optional.empty();
    private final List<Table> tables = new ArrayList<>();
    private final List<DeclaredType> declares = new ArrayList<>();
    private final List<RuleFile> ruleFiles = new ArrayList<>();
    private GeneratedTypes generated = GeneratedTypes.of(Map.of());
    private RuleTypes types = RuleTypes.standard();
    private final List<CheckedRule> rules = new ArrayList<>();
    private final List<RuleInfo> infos = new ArrayList<>();
    private Optional<Messages> messages = Optional.empty();
    private Optional<Strata> strata = Optional.empty();

    private Analysis(PolicyFolder folder) {
        this.folder = folder;
    }

    /** Reads and checks the files of a policy; what is wrong with them is in {@link #problems()}. */
    public static Analysis of(PolicyFolder folder) {
        return of(folder, Optional.empty());
    }

    /** The same for a changed version of this policy: what did not change is not read and checked again. */
    public Analysis changed(PolicyFolder changed) {
        return of(changed, Optional.of(this).filter(analysis -> analysis.problems.isEmpty()));
    }

    /** @param before an earlier version of the policy, in which nothing is wrong */
    private static Analysis of(PolicyFolder folder, Optional<Analysis> before) {
        Analysis analysis = new Analysis(folder);
        analysis.readFiles(before);
        if (analysis.isSound()) {
            analysis.checkRules(before);
        }
        if (analysis.isSound()) {
            analysis.strata = Optional.of(Strata.of(analysis.rules, analysis.problems));
        }
        return analysis;
    }

    public PolicyFolder folder() {
        return folder;
    }

    /** All that is wrong, in the order in which it was found. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether nothing was found that stops the policy from being compiled. */
    public boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.level() == Problem.Level.ERROR);
    }

    /** The head of the policy; empty if {@code policy.yaml} is not there or broken. */
    public Optional<PolicyDefinition> definition() {
        return head.map(Head::definition);
    }

    /** All that {@code policy.yaml} says; empty if it is not there or broken. */
    public Optional<Head> head() {
        return head;
    }

    /** The tables that can be read, in the order of their files. */
    public List<Table> tables() {
        return List.copyOf(tables);
    }

    /** The types of facts that rule files declare. */
    public List<DeclaredType> declares() {
        return List.copyOf(declares);
    }

    /** The types that rules may name. */
    public RuleTypes types() {
        return types;
    }

    /** The rules that were checked, in the order of files and lines. */
    public List<CheckedRule> rules() {
        return List.copyOf(rules);
    }

    /** The rules as a compiled policy knows them, by name. */
    public List<RuleInfo> infos() {
        return List.copyOf(infos);
    }

    /** The order in which the rules come to rest; empty if the rules are not sound. */
    public Optional<Strata> strata() {
        return strata;
    }

    GeneratedTypes generated() {
        return generated;
    }

    String canonicalHead() {
        return head.map(Head::canonical).orElse("");
    }

    String canonicalMessages() {
        return messages.map(Messages::canonical).orElse("");
    }

    /** @throws PolicyException with all problems, if one of them stops the policy from being compiled */
    void requireSound() {
        if (!isSound()) {
            throw new PolicyException(problems);
        }
    }

    private void readFiles(Optional<Analysis> before) {
        head = readHead();
        folder.tables().forEach(this::readTable);
        RuleParser parser = new RuleParser(problems);
        folder.rules()
                .forEach(file -> ruleFiles.add(
                        before.flatMap(earlier -> earlier.ruleFile(file)).orElseGet(() -> parser.parse(file))));
        declares.addAll(new DeclarationReader(tables, problems)
                .read(ruleFiles.stream()
                        .flatMap(file -> file.declarations().stream())
                        .toList()));
    }

    private Optional<RuleFile> ruleFile(SourceFile file) {
        return ruleFiles.stream().filter(one -> one.file().equals(file)).findFirst();
    }

    private Optional<Head> readHead() {
        Optional<SourceFile> file = folder.file(PolicyFolder.HEAD);
        if (file.isEmpty()) {
            throw PolicyException.of(
                    "no-head",
                    Words.of(
                            "the folder " + folder.name() + " has no " + PolicyFolder.HEAD,
                            "文件夹 " + folder.name() + " 中没有 " + PolicyFolder.HEAD));
        }
        try {
            return file.map(DefinitionReader::read);
        } catch (PolicyException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private void readTable(SourceFile file) {
        String type = TableReader.type(file.name());
        if (!type.matches("[\\p{Lu}\\p{Lo}][\\p{L}\\p{Nd}]*")
                || RuleTypes.standard().isTaken(type)) {
            problems.add(Problem.error(
                    "bad-table-name",
                    file.place(0),
                    Words.of(
                            "rules would know the rows of " + file.name() + " as " + type
                                    + ", which is no free name of a type",
                            "表格 " + file.name() + " 的行在规则中叫作 " + type + "，但这个类型名不能用")));
        } else {
            TableReader.read(file, problems).ifPresent(tables::add);
        }
    }

    private void checkRules(Optional<Analysis> before) {
        PolicyDefinition head = definition().orElseThrow();
        Map<String, String> sources = sources(head);
        generated = before.map(earlier -> earlier.generated)
                .filter(earlier -> earlier.isOf(sources))
                .orElseGet(() -> GeneratedTypes.of(sources));
        types = RuleTypes.standard().plus(generated.types());
        List<CheckedRule> checked =
                before.filter(this::isOfTheSameKinds).map(Analysis::rules).orElse(List.of());
        rules.addAll(new RuleChecker(head, types, ClosedLists.of(head, tables, declares), problems)
                .check(ruleFiles.stream().flatMap(file -> file.rules().stream()).toList(), checked));
        Messages words = new Messages(folder, head.clauseIds(), problems);
        rules.stream()
                .map(rule -> info(rule, words))
                .sorted(Comparator.comparing(RuleInfo::name))
                .forEach(infos::add);
        words.end(rules);
        messages = Optional.of(words);
    }

    /** Whether rules are checked against the same types, codes and lists. */
    private boolean isOfTheSameKinds(Analysis other) {
        return generated == other.generated
                && definition().equals(other.definition())
                && tables.equals(other.tables)
                && declares.equals(other.declares);
    }

    private Map<String, String> sources(PolicyDefinition head) {
        String packageName = PolicyCompiler.packageName(head);
        Map<String, String> sources = new TreeMap<>();
        if (!head.settings().isEmpty()) {
            sources.put(packageName + "." + GivenSettings.NAME, RecordSources.of(head.settings(), packageName));
        }
        declares.forEach(type -> sources.put(packageName + "." + type.name(), RecordSources.of(type, packageName)));
        tables.forEach(table -> sources.put(packageName + "." + table.type(), RecordSources.of(table, packageName)));
        return sources;
    }

    private static RuleInfo info(CheckedRule rule, Messages messages) {
        return new RuleInfo(
                rule.source().name(),
                rule.clause(),
                rule.source().file().name(),
                rule.source().place().line(),
                messages.of(rule));
    }
}
