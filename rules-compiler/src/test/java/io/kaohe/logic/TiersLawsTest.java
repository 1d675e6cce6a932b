package io.kaohe.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.compiler.Analysis;
import io.kaohe.number.Exact;
import io.kaohe.problem.Problem;
import io.kaohe.source.PolicyFolder;
import io.kaohe.source.SourceFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Gaps, overlaps and conditions that never hold, in rules that are made up, against an oracle that tries every number: of
 * the minutes of a lapse, which are whole, and of an amount of sales, which is not.
 */
class TiersLawsTest {
    /** Limits of one rule. */
    private record Limits(boolean includesLow, int low, boolean includesHigh, int high) {
        boolean has(BigDecimal number) {
            int below = number.compareTo(BigDecimal.valueOf(low));
            int above = number.compareTo(BigDecimal.valueOf(high));
            return (below > 0 || includesLow && below == 0) && (above < 0 || includesHigh && above == 0);
        }

        String condition(String property) {
            return property + (includesLow ? " >= " : " > ") + low + ", " + property + (includesHigh ? " <= " : " < ")
                    + high;
        }
    }

    /** What rules are about: numbers of it are tried in such steps, from the least that there can be. */
    private enum Subject {
        MINUTES("Lapse", "minutes", "fine", 1, 1),
        SALES("Sales", "amount", "bonus", 0, 2);

        private final String type;
        private final String property;
        private final String verb;
        private final int least;
        private final int steps;

        Subject(String type, String property, String verb, int least, int steps) {
            this.type = type;
            this.property = property;
            this.verb = verb;
            this.least = least;
            this.steps = steps;
        }

        List<BigDecimal> numbers() {
            return IntStream.rangeClosed(least * steps, 16 * steps)
                    .mapToObj(step -> BigDecimal.valueOf(step).divide(BigDecimal.valueOf(steps)))
                    .toList();
        }

        String rule(int nth, Limits limits) {
            return """

                    rule "T1 tier %d"
                        @clause( "T1" )
                    when
                        $fact : %s( %s )
                    then
                        ledger.%s( $fact, %d );
                    end
                    """.formatted(nth, type, limits.condition(property), verb, nth + 1);
        }

        Analysis analysis(List<Limits> tiers) {
            StringBuilder rules = new StringBuilder("dialect \"mvel\"\n");
            for (int i = 0; i < tiers.size(); i++) {
                rules.append(rule(i, tiers.get(i)));
            }
            return Analysis.of(new PolicyFolder(
                    "tiers",
                    List.of(
                            file("messages_en.properties", "T1 = words\n"),
                            file("messages_zh.properties", "T1 = 词\n"),
                            file("policy.yaml", """
                                    id: tiers
                                    title: { zh: 档, en: Tiers }
                                    source: made up
                                    effective: 2024-01
                                    clauses: [ { id: T1, heading: { zh: 档, en: Tiers }, source: made up } ]
                                    """),
                            file("tiers.drl", rules.toString()))));
        }

        PolicyLogic logic(List<Limits> tiers) {
            Analysis analysis = analysis(tiers);
            assertThat(analysis.problems()).isEmpty();
            return PolicyLogic.of(analysis);
        }
    }

    @Property(tries = 150)
    void aRuleCanFireIfSomeNumberMeetsItsLimits(@ForAll Subject subject, @ForAll("limits") Limits limits) {
        Analysis analysis = subject.analysis(List.of(limits));
        boolean met = subject.numbers().stream().anyMatch(limits::has);
        if (!analysis.isSound()) {
            assertThat(analysis.problems()).extracting(Problem::code).containsExactly("never-met");
            assertThat(met).isFalse();
            return;
        }
        PolicyLogic logic = PolicyLogic.of(analysis);
        RuleLogic rule = logic.rules().get(0);

        assertThat(logic.reasoning(rule).canFire()).isEqualTo(met);
        assertThat(logic.reasoning(rule).verdicts().stream().anyMatch(verdict -> verdict.kind() == Verdict.Kind.NEVER))
                .isNotEqualTo(met);
    }

    @Property(tries = 150)
    void betweenTheFirstAndTheLastTierEveryNumberIsOfARuleOrInAGap(
            @ForAll Subject subject, @ForAll("tiers") List<Limits> tiers) {
        List<Gap> gaps = subject.logic(tiers).gaps();
        List<BigDecimal> covered = subject.numbers().stream()
                .filter(number -> tiers.stream().anyMatch(tier -> tier.has(number)))
                .toList();
        BigDecimal first = covered.get(0);
        BigDecimal last = covered.get(covered.size() - 1);

        for (BigDecimal number : subject.numbers()) {
            boolean missing = number.compareTo(first) > 0 && number.compareTo(last) < 0 && !covered.contains(number);
            assertThat(gaps.stream().anyMatch(gap -> gap.hole().stretches().contains(Exact.of(number))))
                    .as("%s of %s", number, tiers)
                    .isEqualTo(missing);
        }
    }

    @Property(tries = 150)
    void twoRulesOverlapIfSomeNumberIsOfBoth(@ForAll Subject subject, @ForAll("tiers") List<Limits> tiers) {
        Set<List<String>> found = subject.logic(tiers).overlaps().stream()
                .map(overlap -> List.of(name(overlap.one()), name(overlap.other())))
                .collect(Collectors.toSet());

        Set<List<String>> expected = new TreeSet<>(Comparator.comparing(List::toString));
        for (int i = 0; i < tiers.size(); i++) {
            for (int j = i + 1; j < tiers.size(); j++) {
                Set<BigDecimal> one = numbers(subject, tiers.get(i));
                Set<BigDecimal> other = numbers(subject, tiers.get(j));
                boolean same = one.equals(other) && subject == Subject.SALES;
                if (one.stream().anyMatch(other::contains) && !same) {
                    expected.add(List.of("T1 tier " + i, "T1 tier " + j));
                }
            }
        }
        assertThat(found).as("%s", tiers).isEqualTo(expected);
    }

    @Property(tries = 150)
    void theNumbersOfAnOverlapAreThoseOfBoth(@ForAll Subject subject, @ForAll("tiers") List<Limits> tiers) {
        for (Overlap overlap : subject.logic(tiers).overlaps()) {
            Limits one = tiers.get(nth(overlap.one()));
            Limits other = tiers.get(nth(overlap.other()));
            if (overlap.tiers().isPresent()) {
                assertThat(subject.numbers())
                        .allMatch(number -> overlap.both().stretches().contains(Exact.of(number))
                                == (one.has(number) && other.has(number)));
            }
        }
    }

    private static Set<BigDecimal> numbers(Subject subject, Limits limits) {
        return new TreeSet<>(subject.numbers().stream().filter(limits::has).toList());
    }

    private static String name(RuleLogic rule) {
        return rule.rule().source().name();
    }

    private static int nth(RuleLogic rule) {
        return Integer.parseInt(name(rule).substring("T1 tier ".length()));
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, name, text);
    }

    /** Any, also such as no number meets. */
    @Provide
    Arbitrary<Limits> limits() {
        Arbitrary<Integer> limits = Arbitraries.integers().between(0, 6);
        return Combinators.combine(Arbitraries.of(true, false), limits, Arbitraries.of(true, false), limits)
                .as(Limits::new);
    }

    /** Two to four, each of several numbers: a single one stands for itself, and lies beside no gap. */
    @Provide
    Arbitrary<List<Limits>> tiers() {
        Arbitrary<Limits> tier = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(3, 4))
                .as((includesLow, low, includesHigh, width) -> new Limits(includesLow, low, includesHigh, low + width));
        return tier.list().ofMinSize(2).ofMaxSize(4).map(ArrayList::new);
    }
}
