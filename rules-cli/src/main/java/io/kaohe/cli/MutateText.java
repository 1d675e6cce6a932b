package io.kaohe.cli;

import io.kaohe.compiler.Acceptance;
import io.kaohe.mutation.Fate;
import io.kaohe.mutation.Mutant;
import io.kaohe.mutation.MutationReport;
import io.kaohe.mutation.Nearest;
import io.kaohe.mutation.PolicyMutants;
import io.kaohe.mutation.Tried;
import io.kaohe.problem.Problem;
import io.kaohe.problem.ProblemText;
import io.kaohe.text.DisplayWidth;
import io.kaohe.text.Language;
import io.kaohe.text.Words;

/** A mutation report for people: a line a policy, under it what survived with its source line, and a line at the end. */
final class MutateText {
    private final Language language;
    private final boolean verbose;
    private final StringBuilder text = new StringBuilder();

    /** @param verbose whether the mutants that were accepted and those that are invalid are listed too */
    MutateText(Language language, boolean verbose) {
        this.language = language;
        this.verbose = verbose;
    }

    String of(MutationReport report) {
        int widest = report.policies().stream()
                .mapToInt(policy -> policy.policy().id().length())
                .max()
                .orElse(0);
        report.policies().forEach(policy -> add(policy, widest));
        text.append(MutateWords.summary(report.policies().size(), report.counts())
                        .in(language))
                .append('\n');
        return text.toString();
    }

    private void add(PolicyMutants policy, int widest) {
        text.append(DisplayWidth.padRight(policy.policy().id(), widest))
                .append("  ")
                .append(policy.policy().effective())
                .append("  ")
                .append(MutateWords.counts(policy.counts()).in(language))
                .append('\n');
        int before = text.length();
        policy.mutants().forEach(this::add);
        policy.stale().forEach(this::add);
        if (text.length() > before) {
            text.append('\n');
        }
    }

    private void add(Tried tried) {
        if (tried.fate() instanceof Fate.Survived survived) {
            add(tried.mutant(), MutateWords.SURVIVED);
            survived.nearest().ifPresent(this::add);
        } else if (verbose && tried.fate() instanceof Fate.Accepted accepted) {
            add(tried.mutant(), MutateWords.ACCEPTED);
            line(accepted.reason().in(language));
        } else if (verbose && tried.fate() instanceof Fate.Invalid invalid) {
            add(tried.mutant(), MutateWords.INVALID);
            line(invalid.why().in(language));
        }
    }

    private void add(Mutant mutant, Words fate) {
        Words what = fate.then(mutant.what()).then(MutateWords.in(mutant.about()));
        text.append('\n')
                .append(ProblemText.of(Problem.error(mutant.operator().code(), mutant.place(), what), language))
                .append('\n');
        line(mutant.operator().code() + ": " + mutant.change());
    }

    private void add(Nearest nearest) {
        line(MutateWords.NEAREST.in(language) + nearest.scenario().place().label() + ": "
                + nearest.scenario().title());
        line(MutateWords.how(nearest.how()).in(language));
        nearest.without().forEach(entry -> line("  - " + entry));
        nearest.with().forEach(entry -> line("  + " + entry));
    }

    private void add(Acceptance stale) {
        text.append('\n')
                .append(ProblemText.of(Problem.error("stale", stale.place(), MutateWords.stale(stale)), language))
                .append('\n');
    }

    private void line(String line) {
        text.append("  ").append(line).append('\n');
    }
}
