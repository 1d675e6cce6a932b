package io.kaohe.compiler;

import com.google.common.hash.Hashing;
import io.kaohe.Policy;
import io.kaohe.engine.RuleBase;
import io.kaohe.gate.ClassGate;
import io.kaohe.gate.Objection;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.Table;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.source.PolicyFolder;
import io.kaohe.source.Token;
import io.kaohe.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles a policy's folder. */
public final class PolicyCompiler {
    /** A compiled policy and the classes of its rules. */
    public record Compiled(CompiledPolicy policy, GeneratedClasses classes) {
        /** The policy, ready to settle months. */
        public Policy load() {
            return Policy.of(policy, loader());
        }

        /**
         * The same with its rules loaded already.
         *
         * @throws PolicyException if they cannot be loaded
         */
        Policy loaded() {
            ClassLoader loader = loader();
            return Policy.of(policy, loader).variant(policy, RuleBase.of(policy, loader));
        }

        /** Its rules, to be run without the closing of a settlement. */
        public RuleBase base() {
            return RuleBase.of(policy, loader());
        }

        private ClassLoader loader() {
            return classes.loader(RuleBase.class.getClassLoader());
        }
    }

    /**
     * A rule that is compiled with those of the policy.
     *
     * @param text a whole rule, as Drools gets it
     * @param info what the compiled policy knows of it
     */
    public record Addition(String text, RuleInfo info) {}

    /** The package of all generated classes; each policy has one of its own in it. */
    static final String PACKAGE = "io.kaohe.rules";

    private final Analysis analysis;
    private final PolicyDefinition definition;
    private final Strata strata;
    private final List<Addition> additions;

    private PolicyCompiler(Analysis analysis, List<Addition> additions) {
        analysis.requireSound();
        this.analysis = analysis;
        this.definition = analysis.definition().orElseThrow();
        this.strata = analysis.strata().orElseThrow();
        this.additions = additions;
    }

    /** @throws PolicyException with everything that is wrong with the files */
    public static Compiled compile(PolicyFolder folder) {
        return compile(Analysis.of(folder), List.of());
    }

    /**
     * Compiles what was read, together with other rules.
     *
     * @throws PolicyException with everything that is wrong with the files
     */
    public static Compiled compile(Analysis analysis, List<Addition> additions) {
        return new PolicyCompiler(analysis, additions).compile();
    }

    private Compiled compile() {
        GeneratedClasses classes = generate();
        return new Compiled(policy(classes.model()), classes);
    }

    /** What a compiled policy knows of a policy and other rules, which are in a class of that name. */
    static CompiledPolicy policy(Analysis analysis, List<Addition> additions, String model) {
        return new PolicyCompiler(analysis, additions).policy(model);
    }

    private CompiledPolicy policy(String model) {
        Set<String> reads = analysis.rules().stream()
                .flatMap(rule -> rule.reads().stream())
                .map(Read::type)
                .collect(Collectors.toSet());
        return new CompiledPolicy(
                definition,
                fingerprint(),
                analysis.tables(),
                analysis.declares(),
                Stream.concat(analysis.infos().stream(), additions.stream().map(Addition::info))
                        .toList(),
                model,
                reads,
                strata.derivations(),
                strata.count());
    }

    private GeneratedClasses generate() {
        ClassGenerator generator = new ClassGenerator(
                packageName(definition), analysis.types(), analysis.generated().loader());
        ClassGenerator.Result result = generator.generate(
                analysis.rules(), strata, additions.stream().map(Addition::text).toList());
        if (!result.errors().isEmpty()) {
            throw new PolicyException(blamed(generator, result.errors()));
        }
        GeneratedClasses classes = result.classes().plus(analysis.generated().classes());
        List<Objection> objections = ClassGate.objections(classes.files());
        if (!objections.isEmpty()) {
            throw new PolicyException(rejected(generator, objections));
        }
        return classes;
    }

    /** A class does not say of which rule it is: each rule is compiled alone to find which ones are meant. */
    private List<Problem> rejected(ClassGenerator generator, List<Objection> objections) {
        List<Problem> problems = new ArrayList<>();
        for (CheckedRule rule : analysis.rules()) {
            ClassGate.objections(generator
                            .generate(List.of(rule), strata, List.of())
                            .classes()
                            .files())
                    .stream()
                    .findFirst()
                    .ifPresent(objection -> problems.add(Problem.error(
                            "not-allowed",
                            rule.source().place(),
                            Words.of(
                                            "the rule \"" + rule.source().name() + "\" ",
                                            "规则“" + rule.source().name() + "”")
                                    .then(objection.what())
                                    .then(Words.of(", which rules may not", "，规则不能这样做")))));
        }
        if (problems.isEmpty()) {
            problems.add(Problem.error(
                    "not-allowed",
                    Place.at(analysis.folder().name(), ""),
                    Words.of("what the files are compiled to ", "由这些文件编译出的类")
                            .then(objections.get(0).what())
                            .then(Words.of(", which rules may not", "，规则不能这样做"))));
        }
        return problems;
    }

    /** Drools does not say where: each rule is compiled alone to find which ones it means. */
    private List<Problem> blamed(ClassGenerator generator, List<String> errors) {
        List<Problem> problems = new ArrayList<>();
        for (CheckedRule rule : analysis.rules()) {
            generator.generate(List.of(rule), strata, List.of()).errors().stream()
                    .findFirst()
                    .ifPresent(error -> problems.add(Problem.error(
                            "not-compiled",
                            rule.source().place(),
                            Words.of(
                                    "the rule \"" + rule.source().name() + "\" cannot be compiled: " + firstLine(error),
                                    "规则“" + rule.source().name() + "”无法编译：" + firstLine(error)))));
        }
        if (problems.isEmpty()) {
            problems.add(Problem.error(
                    "not-compiled",
                    Place.at(analysis.folder().name(), ""),
                    Words.of("the rules cannot be compiled: " + errors.get(0), "规则无法编译：" + errors.get(0))));
        }
        return problems;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    static String packageName(PolicyDefinition definition) {
        return PACKAGE + "." + definition.id().replace('-', '_') + ".v"
                + definition.effective().toString().replace('-', '_').toLowerCase(Locale.ROOT);
    }

    /**
     * Of what the policy says: not of the order in which its rules and files stand, nor of their white space and
     * comments, nor of the warnings that it accepts.
     */
    private String fingerprint() {
        String types = analysis.declares().stream().map(type -> type + "\n").collect(Collectors.joining());
        String all = analysis.rules().stream()
                .map(rule -> Token.of(
                                rule.source().text(), 0, rule.source().text().length())
                        .stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" ")))
                .sorted()
                .collect(Collectors.joining(
                        "\n",
                        analysis.canonicalHead() + "\n" + types,
                        "\n" + analysis.canonicalMessages()
                                + analysis.tables().stream()
                                        .map(Table::canonical)
                                        .collect(Collectors.joining())));
        return "sha256:" + Hashing.sha256().hashString(all, StandardCharsets.UTF_8);
    }
}
