package io.kaohe.compiler;

import io.kaohe.fact.DeclaredType;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.Table;
import io.kaohe.problem.Place;
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
 * <p>A broken file hides nothing of the others: they are checked all the same, and only what would follow from its being
 * broken is not reported, such as a name that it may define.
 */
public final class Analysis {
    private final PolicyFolder folder;
    private final List<Problem> problems = new ArrayList<>();
    private final Unread unread = new Unread();
    private Optional<Head> head = Optional.empty();
    private final List<Table> tables = new ArrayList<>();
    private final List<DeclaredType> declares = new ArrayList<>();
    private final List<TableHole> holes = new ArrayList<>();
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
        analysis.problems.addAll(folder.unreadable().values());
        folder.files().forEach(file -> HiddenCharacters.check(file, analysis.problems));
        analysis.readFiles(before);
        analysis.checkRules(before);
        List<CheckedRule> sound =
                analysis.rules.stream().filter(CheckedRule::sound).toList();
        Strata strata = Strata.of(sound, analysis.problems);
        if (analysis.isSound()) {
            analysis.strata = Optional.of(strata);
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

    /** Whether all codes and types are known that a facts document may have: no file is broken that may define any. */
    public boolean knowsFacts() {
        return head.isPresent() && !unread.hasTypes();
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
        readHead();
        folder.tables().forEach(this::readTable);
        RuleParser parser = new RuleParser(problems);
        for (SourceFile file : folder.rules()) {
            before.flatMap(earlier -> earlier.ruleFile(file))
                    .or(() -> parser.parse(file))
                    .ifPresentOrElse(ruleFiles::add, () -> unread.addFile(file));
        }
        for (String name : folder.unreadable().keySet()) {
            if (name.endsWith(".csv")) {
                unread.addType(TableReader.type(name));
            } else if (name.endsWith(".drl")) {
                unread.addAnything();
            }
        }
        List<DeclarationSource> declarations =
                ruleFiles.stream().flatMap(file -> file.declarations().stream()).toList();
        declares.addAll(new DeclarationReader(tables, problems).read(declarations));
        declarations.stream()
                .map(declaration -> declaration.tree().getTypeName())
                .filter(name -> declares.stream().noneMatch(type -> type.name().equals(name)))
                .forEach(unread::addType);
    }

    private Optional<RuleFile> ruleFile(SourceFile file) {
        return ruleFiles.stream().filter(one -> one.file().equals(file)).findFirst();
    }

    private void readHead() {
        Optional<SourceFile> file = folder.file(PolicyFolder.HEAD);
        if (file.isEmpty() && !folder.unreadable().containsKey(PolicyFolder.HEAD)) {
            problems.add(Problem.error(
                    "no-head",
                    Place.at(folder.name(), ""),
                    Words.of(
                            "the folder " + folder.name() + " has no " + PolicyFolder.HEAD,
                            "文件夹 " + folder.name() + " 中没有 " + PolicyFolder.HEAD)));
        }
        try {
            head = file.map(DefinitionReader::read);
        } catch (PolicyException e) {
            problems.addAll(e.problems());
        }
        if (head.isEmpty()) {
            unread.addHead();
            unread.addType(GivenSettings.NAME);
        }
    }

    private void readTable(SourceFile file) {
        String type = TableReader.type(file.name());
        Optional<Table> table = Optional.empty();
        if (!type.matches("[\\p{Lu}\\p{Lo}][\\p{L}\\p{Nd}]*")
                || DeclarationReader.isReserved(type)
                || RuleTypes.standard().isTaken(type)) {
            problems.add(Problem.error(
                    "bad-table-name",
                    file.place(0),
                    Words.of(
                            "rules would know the rows of " + file.name() + " as " + type
                                    + ", which is no free name of a type",
                            "表格 " + file.name() + " 的行在规则中叫作 " + type + "，但这个类型名不能用")));
        } else {
            table = TableReader.read(file, problems, holes);
        }
        table.ifPresentOrElse(tables::add, () -> unread.addType(type));
    }

    private void checkRules(Optional<Analysis> before) {
        PolicyDefinition definition = definition().orElse(PolicyDefinition.UNKNOWN);
        Map<String, String> sources = sources(definition);
        generated = before.map(earlier -> earlier.generated)
                .filter(earlier -> earlier.isOf(sources))
                .orElseGet(() -> GeneratedTypes.of(sources));
        types = RuleTypes.standard().plus(generated.types());
        List<CheckedRule> checked =
                before.filter(this::isOfTheSameKinds).map(Analysis::rules).orElse(List.of());
        ClosedLists lists = ClosedLists.of(head.map(Head::definition), tables, declares);
        rules.addAll(new RuleChecker(head, types, lists, unread, problems)
                .check(ruleFiles.stream().flatMap(file -> file.rules().stream()).toList(), checked));
        holes.stream()
                .filter(hole -> rules.stream().anyMatch(hole::isReached))
                .forEach(hole -> problems.add(hole.problem()));
        Messages words = new Messages(folder, definition.clauseIds(), unread, problems);
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
