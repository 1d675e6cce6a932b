package io.kaohe.mutation;

import io.kaohe.compiler.Acceptance;
import io.kaohe.problem.Place;
import io.kaohe.scenario.Scenario;
import io.kaohe.text.Language;
import io.kaohe.wire.Always;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report as its document has it, in one language: components are properties, in their order. */
record WrittenMutation(
        String schema,
        boolean passed,
        WrittenCounts counts,
        @Always List<WrittenPolicy> policies) {
    static final String SCHEMA = "kaohe/mutation/1";

    static WrittenMutation of(MutationReport report, Language language) {
        return new WrittenMutation(
                SCHEMA,
                report.passed(),
                WrittenCounts.of(report.counts()),
                report.policies().stream()
                        .map(policy -> WrittenPolicy.of(policy, language))
                        .toList());
    }

    record WrittenCounts(int mutants, int killed, int survived, int accepted, int invalid, String score) {
        static WrittenCounts of(MutantCounts counts) {
            return new WrittenCounts(
                    counts.all(),
                    counts.killed(),
                    counts.survived(),
                    counts.accepted(),
                    counts.invalid(),
                    counts.score().toPlainString());
        }
    }

    record WrittenPolicy(
            String id,
            YearMonth effective,
            String title,
            String fingerprint,
            WrittenCounts counts,
            @Always List<WrittenMutant> mutants,
            List<WrittenAcceptance> stale) {
        static WrittenPolicy of(PolicyMutants policy, Language language) {
            return new WrittenPolicy(
                    policy.policy().id(),
                    policy.policy().effective(),
                    policy.policy().title().in(language),
                    policy.policy().fingerprint(),
                    WrittenCounts.of(policy.counts()),
                    policy.mutants().stream()
                            .map(tried -> WrittenMutant.of(tried, language))
                            .toList(),
                    policy.stale().stream()
                            .map(acceptance -> WrittenAcceptance.of(acceptance, language))
                            .toList());
        }
    }

    record WrittenMutant(
            String operator,
            String about,
            @Always List<String> clauses,
            String file,
            int line,
            int column,
            String before,
            String after,
            String change,
            String fate,
            @Nullable WrittenScenario by,
            @Nullable String reason,
            @Nullable WrittenNearest nearest) {
        static WrittenMutant of(Tried tried, Language language) {
            Mutant mutant = tried.mutant();
            Fate fate = tried.fate();
            Place place = mutant.place();
            return new WrittenMutant(
                    mutant.operator().code(),
                    mutant.about(),
                    mutant.clauses().stream().sorted().toList(),
                    place.source(),
                    place.line(),
                    place.column(),
                    mutant.before(),
                    mutant.after(),
                    mutant.change(),
                    fate.code(),
                    fate instanceof Fate.Killed killed ? WrittenScenario.of(killed.by()) : null,
                    reason(fate, language).orElse(null),
                    fate instanceof Fate.Survived survived
                            ? survived.nearest().map(WrittenNearest::of).orElse(null)
                            : null);
        }

        private static Optional<String> reason(Fate fate, Language language) {
            if (fate instanceof Fate.Accepted accepted) {
                return Optional.of(accepted.reason().in(language));
            }
            return fate instanceof Fate.Invalid invalid
                    ? Optional.of(invalid.why().in(language))
                    : Optional.empty();
        }
    }

    record WrittenScenario(String name, String file, int line) {
        static WrittenScenario of(Scenario scenario) {
            return new WrittenScenario(
                    scenario.name(), scenario.place().source(), scenario.place().line());
        }
    }

    record WrittenNearest(String how, WrittenScenario scenario, List<String> without, List<String> with) {
        static WrittenNearest of(Nearest nearest) {
            return new WrittenNearest(
                    nearest.how().name(), WrittenScenario.of(nearest.scenario()), nearest.without(), nearest.with());
        }
    }

    record WrittenAcceptance(
            String operator, String about, @Nullable String change, String reason, String file, int line) {
        static WrittenAcceptance of(Acceptance acceptance, Language language) {
            return new WrittenAcceptance(
                    acceptance.code(),
                    acceptance.about(),
                    acceptance.value().orElse(null),
                    acceptance.reason().in(language),
                    acceptance.place().source(),
                    acceptance.place().line());
        }
    }
}
