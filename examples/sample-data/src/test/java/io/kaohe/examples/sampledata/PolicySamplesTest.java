package io.kaohe.examples.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.catalog.Catalog;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.Clause;
import io.kaohe.policy.RuleInfo;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.wire.FactsDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code examples/data/POLICY.json} is to show all that the policy of its name can do. */
class PolicySamplesTest {
    private static final Path DATA = Path.of("../data");

    /** Months that are called otherwise, and tested on their own. */
    private static final Set<String> OTHERS = Set.of("small-month", "team-of-20");

    @Test
    void eachMonthIsCalledByThePolicyThatItShows() {
        assertThat(names())
                .isSubsetOf(
                        Catalog.policies().policies().stream().map(Policy::id).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyClauseShows(String name) {
        TeamMonth month = FactsDocument.read(DATA.resolve(name + ".json"));
        Policy policy = Catalog.policies().inForce(name, month.period());
        Set<String> fired = new HashSet<>();
        Settlement settlement = policy.settle(month, rule -> fired.add(rule.clause()));
        Set<String> written = Stream.concat(
                        settlement.team().entries().stream(),
                        settlement.statements().stream().flatMap(statement -> statement.entries().stream()))
                .map(Entry::clause)
                .flatMap(clause -> clause.stream())
                .collect(Collectors.toSet());

        assertThat(policy.clauses())
                .filteredOn(clause -> clause.kind() == Clause.Kind.RULES)
                .extracting(Clause::id)
                .allMatch(clause -> (writes(policy, clause) ? written : fired).contains(clause));
    }

    /** Whether a clause writes entries; one that does not shows by what others make of it, when a rule of it fires. */
    private static boolean writes(Policy policy, String clause) {
        return policy.rules().stream()
                .filter(rule -> rule.clause().equals(clause))
                .map(RuleInfo::reason)
                .flatMap(reason -> reason.values().stream())
                .anyMatch(words -> !words.text().isEmpty());
    }

    private static List<String> names() {
        try (Stream<Path> files = Files.list(DATA)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(name -> !OTHERS.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
