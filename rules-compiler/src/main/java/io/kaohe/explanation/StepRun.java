package io.kaohe.explanation;

import io.kaohe.Policy;
import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.compiler.PolicyCompiler;
import io.kaohe.compiler.Strata;
import io.kaohe.engine.RuleBase;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.Setting;
import io.kaohe.policy.SettingValues;
import io.kaohe.policy.Template;
import io.kaohe.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs rules cut off behind each of their conditions over a month, and keeps what each of them matches. */
final class StepRun {
    private static final Map<Language, Template> SILENT =
            Map.of(Language.EN, Template.of(""), Language.ZH, Template.of(""));

    private final Map<String, List<Map<String, Object>>> matches = new HashMap<>();

    private StepRun() {}

    /** Compiles the policy with the steps beside its rules, and settles the month by it. */
    static StepRun of(Policy policy, Analysis analysis, Map<CheckedRule, List<Step>> steps, TeamMonth month) {
        Strata strata = analysis.strata().orElseThrow();
        List<PolicyCompiler.Addition> additions = new ArrayList<>();
        steps.forEach((rule, all) -> all.forEach(step -> {
            String group = CompiledPolicy.group(strata.of(rule));
            additions.add(addition(rule, name(rule, step, false), group, step.conditions()));
            step.against().ifPresent(text -> additions.add(addition(rule, name(rule, step, true), group, text)));
        }));
        RuleBase base = PolicyCompiler.compile(analysis, additions).base();
        StepRun run = new StepRun();
        base.watch(
                month,
                settings(policy, analysis),
                fired -> run.matches
                        .computeIfAbsent(fired.rule().name(), name -> new ArrayList<>())
                        .add(fired.values()));
        return run;
    }

    /** What the conditions up to a step match. */
    List<Map<String, Object>> upTo(CheckedRule rule, Step step) {
        return matches.getOrDefault(name(rule, step, false), List.of());
    }

    /** What a {@code not} rules out. */
    List<Map<String, Object>> against(CheckedRule rule, Step step) {
        return matches.getOrDefault(name(rule, step, true), List.of());
    }

    /** The values of the settings that are in force in a policy. */
    private static SettingValues settings(Policy policy, Analysis analysis) {
        Map<String, String> texts = new TreeMap<>();
        for (Setting setting : policy.settings()) {
            policy.setting(setting.name()).ifPresent(value -> texts.put(setting.name(), Setting.text(value)));
        }
        return SettingValues.defaults(analysis.definition().orElseThrow()).with(texts);
    }

    private static String name(CheckedRule rule, Step step, boolean against) {
        return rule.source().name() + (against ? " ?!" : " ?") + step.nth();
    }

    private static PolicyCompiler.Addition addition(CheckedRule rule, String name, String group, String conditions) {
        String text = "rule \"" + name + "\"\nagenda-group \"" + group + "\" dialect \"java\" when\n" + conditions
                + "\nthen\nend\n";
        RuleInfo info = new RuleInfo(
                name,
                rule.clause(),
                rule.source().file().name(),
                rule.source().place().line(),
                SILENT);
        return new PolicyCompiler.Addition(text, info);
    }
}
