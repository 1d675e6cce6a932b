package io.kaohe.cli;

import io.kaohe.authoring.RuleSample;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a clause begins with. */
final class SampleOptions {
    @Option(
            names = "--like",
            paramLabel = "KIND",
            description = {
                "What the clause begins with. Default: fine.",
                "fine: each complaint costs a fine.",
                "tiers: being late costs a fine by tiers, in a table.",
                "deduction: days of absence cost daily wages.",
                "points: a chat audit with a low score takes points.",
                "bonus: a month without a complaint earns a bonus.",
                "commission: each part of the sales earns at its rate, in a table.",
                "sanction: late for the third time has a sanction.",
                "own-facts: facts of a type of the policy's own cost a fine."
            })
    private Optional<String> like = Optional.empty();

    @Option(
            names = "--fact",
            paramLabel = "NAME",
            description = "What a fact of the policy's own is called, such as Delivery; with --like own-facts.")
    private Optional<String> fact = Optional.empty();

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    boolean isAny() {
        return like.isPresent() || fact.isPresent();
    }

    RuleSample sample() {
        String word = like.orElseGet(RuleSample.FINE::word);
        RuleSample sample = RuleSample.named(word)
                .orElseThrow(() -> new UsageException(
                        spec.commandLine(),
                        Words.of("--like does not know \"" + word + "\"", "--like 没有“" + word + "”这种样例")
                                .then(UsageException.maybe(Nearest.hint(word, RuleSample.allWords())))));
        if (fact.isPresent() && sample != RuleSample.OWN_FACTS) {
            throw new UsageException(
                    spec.commandLine(),
                    Words.of("--fact goes with --like own-facts", "--fact 只能与 --like own-facts 同用"));
        }
        return sample;
    }

    Optional<String> fact() {
        return fact;
    }
}
