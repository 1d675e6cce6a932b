package io.kaohe.compiler;

import com.google.common.hash.Hashing;
import io.kaohe.Policy;
import io.kaohe.engine.RuleBase;
import io.kaohe.fact.DeclaredType;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.Table;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.rule.GivenSettings;
import io.kaohe.rule.RuleTypes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles a policy's folder. */
final class PolicyCompiler {
    /** A compiled policy and the classes of its rules. */
    record Compiled(CompiledPolicy policy, GeneratedClasses classes) {
        Policy load() {
            return Policy.of(policy, classes.loader(RuleBase.class.getClassLoader()));
        }
    }

    /** The package of all generated classes; each policy has one of its own in it. */
    static final String PACKAGE = "io.kaohe.rules";

    private final PolicyFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    private Set<String> probedClauses = Set.of();
    private boolean probesLimits;
    private final Map<String, List<Probe>> probes = new TreeMap<>();

    private PolicyCompiler(PolicyFolder folder) {
        this.folder = folder;
    }

    /** @throws PolicyException with everything that is wrong with the files */
    static Compiled compile(PolicyFolder folder) {
        return new PolicyCompiler(folder).compile();
    }

    /**
     * A policy with probes beside its rules.
     *
     * @param probes from the name of a rule to its probes
     */
    record Probed(Compiled compiled, Map<String, List<Probe>> probes) {}

    /** Compiles a policy together with probes of all rules of some clauses. */
    static Probed probed(PolicyFolder folder, Set<String> clauses) {
        PolicyCompiler compiler = new PolicyCompiler(folder);
        compiler.probedClauses = Set.copyOf(clauses);
        Compiled compiled = compiler.compile();
        return new Probed(compiled, compiler.probes);
    }

    /** Compiles a policy together with probes of the limits that its rules set, and of the rows they use. */
    static Probed withLimits(PolicyFolder folder) {
        PolicyCompiler compiler = new PolicyCompiler(folder);
        compiler.probesLimits = true;
        Compiled compiled = compiler.compile();
        return new Probed(compiled, compiler.probes);
    }

    private Compiled compile() {
        PolicyDefinition definition = DefinitionReader.read(folder.file(PolicyFolder.HEAD)
                .orElseThrow(() -> PolicyException.of(
                        "no-head", "the folder " + folder.name() + " has no " + PolicyFolder.HEAD, "")));
        List<Table> tables = tables();
        RuleParser parser = new RuleParser(problems);
        List<RuleFile> files = folder.rules().stream().map(parser::parse).toList();
        List<RuleSource> sources =
                files.stream().flatMap(file -> file.rules().stream()).toList();
        List<DeclaredType> declares = new DeclarationReader(tables, problems)
                .read(files.stream()
                        .flatMap(file -> file.declarations().stream())
                        .toList());
        stopIfWrong();
        GeneratedTypes generated = GeneratedTypes.of(sources(definition, tables, declares));
        RuleTypes types = RuleTypes.standard().plus(generated.types());
        List<CheckedRule> rules = new RuleChecker(
                        definition, types, ClosedLists.of(definition, tables, declares), problems)
                .check(sources);
        Messages messages = new Messages(folder, definition.clauseIds(), problems);
        List<RuleInfo> infos = rules.stream()
                .map(rule -> info(rule, messages))
                .sorted(Comparator.comparing(RuleInfo::name))
                .toList();
        messages.end(rules);
        stopIfWrong();
        Strata strata = Strata.of(rules, problems);
        stopIfWrong();
        rules.stream()
                .filter(rule -> probedClauses.contains(rule.clause()))
                .forEach(rule -> probes.put(rule.source().name(), Probes.of(rule, strata.of(rule))));
        if (probesLimits) {
            rules.forEach(rule -> probes.put(
                    rule.source().name(),
                    Stream.concat(
                                    Limits.of(rule, strata.of(rule)).stream(),
                                    Limits.rows(rule, strata.of(rule), tables).stream())
                            .toList()));
        }
        GeneratedClasses classes = generate(definition, types, generated, rules, strata);
        Set<String> reads = rules.stream()
                .flatMap(rule -> rule.reads().stream())
                .map(Read::type)
                .collect(Collectors.toSet());
        CompiledPolicy policy = new CompiledPolicy(
                definition,
                fingerprint(tables, declares, rules, messages),
                tables,
                declares,
                Stream.concat(infos.stream(), probes().map(Probe::info)).toList(),
                classes.model(),
                reads,
                strata.derivations(),
                strata.count());
        return new Compiled(policy, classes);
    }

    private Stream<Probe> probes() {
        return probes.values().stream().flatMap(List::stream);
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (SourceFile file : folder.tables()) {
            String type = TableReader.type(file.name());
            if (!type.matches("[\\p{Lu}\\p{Lo}][\\p{L}\\p{Nd}]*")
                    || RuleTypes.standard().isTaken(type)) {
                problems.add(Problem.error(
                        "bad-table-name",
                        file.place(0),
                        "rules would know the rows of " + file.name() + " as " + type
                                + ", which is no free name of a type"));
            } else {
                TableReader.read(file, problems).ifPresent(tables::add);
            }
        }
        return tables;
    }

    private static Map<String, String> sources(
            PolicyDefinition definition, List<Table> tables, List<DeclaredType> declares) {
        String packageName = packageName(definition);
        Map<String, String> sources = new TreeMap<>();
        if (!definition.settings().isEmpty()) {
            sources.put(packageName + "." + GivenSettings.NAME, RecordSources.of(definition.settings(), packageName));
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

    private GeneratedClasses generate(
            PolicyDefinition definition,
            RuleTypes types,
            GeneratedTypes generated,
            List<CheckedRule> rules,
            Strata strata) {
        ClassGenerator generator = new ClassGenerator(packageName(definition), types, generated.loader());
        ClassGenerator.Result result =
                generator.generate(rules, strata, probes().map(Probe::text).toList());
        if (!result.errors().isEmpty()) {
            blame(generator, rules, strata, result.errors());
            stopIfWrong();
        }
        return result.classes().plus(generated.classes());
    }

    /** Drools does not say where: each rule is compiled alone to find which ones it means. */
    private void blame(ClassGenerator generator, List<CheckedRule> rules, Strata strata, List<String> errors) {
        for (CheckedRule rule : rules) {
            generator.generate(List.of(rule), strata, List.of()).errors().stream()
                    .findFirst()
                    .ifPresent(error -> problems.add(Problem.error(
                            "not-compiled",
                            rule.source().place(),
                            "the rule \"" + rule.source().name() + "\" cannot be compiled: " + firstLine(error))));
        }
        if (problems.isEmpty()) {
            problems.add(Problem.error(
                    "not-compiled", Place.at(folder.name(), ""), "the rules cannot be compiled: " + errors.get(0)));
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String packageName(PolicyDefinition definition) {
        return PACKAGE + "." + definition.id().replace('-', '_') + ".v"
                + definition.effective().toString().replace('-', '_').toLowerCase(Locale.ROOT);
    }

    /** Of what the policy says: not of the order in which its rules and files stand, nor of their white space. */
    private String fingerprint(
            List<Table> tables, List<DeclaredType> declares, List<CheckedRule> rules, Messages messages) {
        String head = folder.file(PolicyFolder.HEAD)
                .map(file -> String.join(
                        "\n", file.text().lines().map(String::stripTrailing).toList()))
                .orElse("");
        String types = declares.stream().map(type -> type + "\n").collect(Collectors.joining());
        String all = rules.stream()
                .map(rule -> Token.of(
                                rule.source().text(), 0, rule.source().text().length())
                        .stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" ")))
                .sorted()
                .collect(Collectors.joining(
                        "\n",
                        head + "\n" + types,
                        "\n" + messages.canonical()
                                + tables.stream().map(Table::canonical).collect(Collectors.joining())));
        return "sha256:" + Hashing.sha256().hashString(all, StandardCharsets.UTF_8);
    }

    private void stopIfWrong() {
        if (!problems.isEmpty()) {
            throw new PolicyException(problems);
        }
    }
}
