package io.kaohe.compiler;

import com.google.common.collect.ImmutableMap;
import io.kaohe.engine.RuleBase;
import io.kaohe.engine.RuleParts;
import io.kaohe.gate.RejectedClassException;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.problem.PolicyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compiled rules of one policy and of its variants, by what they say, from which any variant can be put together: only
 * a rule that none of them has is compiled. Immutable, and safe to share between threads.
 *
 * <p>All variants have the same types of the policy's own: the same columns of tables, settings and declared types. One
 * in which these are others begins a stock of its own.
 */
public final class RuleStock {
    /** A rule among compiled ones, and its name there. */
    private record Piece(RuleParts parts, String name) {}

    private final Analysis first;
    private final RuleParts parts;
    private final String model;
    private final ClassLoader loader;
    private final ImmutableMap<String, Piece> pieces;

    private RuleStock(Analysis first, RuleParts parts, String model, ClassLoader loader, Map<String, Piece> pieces) {
        this.first = first;
        this.parts = parts;
        this.model = model;
        this.loader = loader;
        this.pieces = ImmutableMap.copyOf(pieces);
    }

    /**
     * The rules of a policy.
     *
     * @throws PolicyException with everything that is wrong with it
     */
    public static RuleStock of(Analysis analysis) {
        return of(analysis, PolicyCompiler.compile(analysis, List.of()));
    }

    /** The rules of a policy that is compiled already. */
    static RuleStock of(Analysis analysis, PolicyCompiler.Compiled compiled) {
        ClassLoader loader = compiled.classes().loader(RuleBase.class.getClassLoader());
        String model = compiled.policy().model();
        RuleParts parts = RuleParts.of(model, compiled.policy().definition().id(), loader);
        Map<String, Piece> pieces = new LinkedHashMap<>();
        analysis.rules()
                .forEach(rule ->
                        pieces.put(said(rule), new Piece(parts, rule.source().name())));
        return new RuleStock(analysis, parts, model, loader, pieces);
    }

    /** Whether a variant of the policy can be put together from this stock, once it has its rules. */
    public boolean suits(Analysis variant) {
        return variant.generated() == first.generated();
    }

    public boolean has(CheckedRule rule) {
        return pieces.containsKey(said(rule));
    }

    /**
     * This stock and more rules, which are compiled together as far as it does not have them. What cannot be compiled
     * is not in the new stock.
     */
    public RuleStock plus(Collection<CheckedRule> rules) {
        Map<String, CheckedRule> missing = rules.stream()
                .filter(rule -> !has(rule))
                .collect(Collectors.toMap(
                        RuleStock::said, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Map<String, Piece> all = new LinkedHashMap<>(pieces);
        compile(List.copyOf(missing.values()), all);
        return new RuleStock(first, parts, model, loader, all);
    }

    /** Compiles a rule once more and forgets about it. */
    void rehearse(CheckedRule rule) {
        compiled(List.of(rule));
    }

    /** Compiles rules together; if that fails, each half of them. */
    private void compile(List<CheckedRule> rules, Map<String, Piece> all) {
        if (rules.isEmpty()) {
            return;
        }
        Optional<RuleParts> compiled = compiled(rules);
        if (compiled.isPresent()) {
            for (int i = 0; i < rules.size(); i++) {
                all.put(said(rules.get(i)), new Piece(compiled.get(), name(i)));
            }
        } else if (rules.size() > 1) {
            compile(rules.subList(0, rules.size() / 2), all);
            compile(rules.subList(rules.size() / 2, rules.size()), all);
        }
    }

    private Optional<RuleParts> compiled(List<CheckedRule> rules) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            texts.add(ClassGenerator.text(rules.get(i), 0, name(i)));
        }
        return compiledTexts(texts);
    }

    private Optional<RuleParts> compiledTexts(List<String> texts) {
        ClassGenerator generator = new ClassGenerator(
                PolicyCompiler.packageName(first.definition().orElseThrow()),
                first.types(),
                first.generated().loader());
        ClassGenerator.Result result =
                generator.generate(List.of(), first.strata().orElseThrow(), texts);
        if (!result.errors().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(RuleParts.of(
                    result.classes().model(),
                    first.definition().orElseThrow().id(),
                    result.classes().loader(loader)));
        } catch (PolicyException | RejectedClassException e) {
            return Optional.empty();
        }
    }

    /**
     * Puts a variant of the policy together.
     *
     * @throws IllegalArgumentException if it has other types, or a rule that is not in stock
     */
    public Variant variant(Analysis analysis) {
        return variant(analysis, List.of());
    }

    /**
     * Puts a variant of the policy together, with rules beside its own, which alone are compiled.
     *
     * @throws IllegalArgumentException if it has other types, a rule that is not in stock, or one beside its own that
     *     cannot be compiled
     */
    public Variant variant(Analysis analysis, List<PolicyCompiler.Addition> additions) {
        if (!suits(analysis)) {
            throw new IllegalArgumentException("the variant has other types of its own");
        }
        RuleParts own = parts;
        Map<String, Integer> strata = new LinkedHashMap<>();
        for (CheckedRule rule : analysis.rules()) {
            Piece piece = pieces.get(said(rule));
            if (piece == null) {
                throw new IllegalArgumentException(
                        "there is no compiled rule \"" + rule.source().name() + "\" that says the same");
            }
            own = own.with(rule.source().name(), piece.parts(), piece.name());
            strata.put(rule.source().name(), analysis.strata().orElseThrow().of(rule));
        }
        for (String name : parts.names()) {
            own = strata.containsKey(name) ? own : own.without(name);
        }
        own = own.in(name -> strata.getOrDefault(name, 0));
        if (!additions.isEmpty()) {
            RuleParts more = compiledTexts(additions.stream()
                            .map(PolicyCompiler.Addition::text)
                            .toList())
                    .orElseThrow(() -> new IllegalArgumentException("the rules beside its own cannot be compiled"));
            for (String name : more.names()) {
                own = own.with(name, more, name);
            }
        }
        return new Variant(PolicyCompiler.policy(analysis, additions, model), own, loader);
    }

    /** A policy that was put together, and its rules one by one. */
    public record Variant(CompiledPolicy policy, RuleParts parts, ClassLoader loader) {
        /** The same without a rule, which never fires. */
        public Variant without(String rule) {
            return new Variant(policy, parts.without(rule), loader);
        }

        /** Its rules, ready to run. */
        public RuleBase base() {
            return parts.base(policy, loader);
        }
    }

    /** What is compiled of a rule, whatever stratum it stands in. */
    private static String said(CheckedRule rule) {
        return ClassGenerator.text(rule, 0);
    }

    private static String name(int nth) {
        return "rule " + nth;
    }
}
