package io.kaohe.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.book.PolicyBook;
import io.kaohe.cache.PolicyCache;
import io.kaohe.catalog.Catalog;
import io.kaohe.check.Finding;
import io.kaohe.check.PolicyCheck;
import io.kaohe.compiler.PolicyFolders;
import io.kaohe.fact.Agent;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Leave;
import io.kaohe.fact.LeaveKind;
import io.kaohe.fact.Role;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Waiver;
import io.kaohe.mutation.MutationReport;
import io.kaohe.mutation.MutationTesting;
import io.kaohe.mutation.Tried;
import io.kaohe.policy.Clause;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.Setting;
import io.kaohe.probe.Reached;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.report.HtmlReport;
import io.kaohe.report.TextReport;
import io.kaohe.scenario.Coverage;
import io.kaohe.scenario.CoverageGap;
import io.kaohe.scenario.CoverageTotal;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.scenario.PolicyScenarios;
import io.kaohe.scenario.ScenarioResult;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import io.kaohe.wire.FactsDocument;
import io.kaohe.wire.SettlementDocument;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of {@code docs/embedding.md}, compiled and run. */
class EmbeddingGuideTest {
    private static final Path FILE = Project.ROOT.resolve("examples/data/small-month.json");

    private final TeamMonth month = FactsDocument.read(FILE);
    private final Policy policy = Catalog.policies().inForce("dingtalk-team", month.period());

    @Test
    void aMonthIsReadFromAFileOrAStream() throws IOException {
        Path file = FILE;
        try (InputStream upload = Files.newInputStream(FILE)) {
            TeamMonth month = FactsDocument.read(file);
            TeamMonth same = FactsDocument.read("upload of 3 December", upload);

            assertThat(same.fingerprint()).isEqualTo(month.fingerprint());
        }
    }

    @Test
    void aMonthIsBuiltFromAHostsObjects() {
        TeamMonth month = TeamMonth.builder(YearMonth.of(2025, 11), Team.of("yangzhou", "扬州客服"))
                .source("payroll run 17")
                .add(Agent.of("A01", "林一", Role.PRE_SALES).withBaseWage("2200"))
                .add(Shift.of("A01", LocalDate.of(2025, 11, 3), Segment.punched("08:30", "17:30", "08:41:10", "17:31")))
                .add(new Leave("A01", LocalDate.of(2025, 11, 8), new BigDecimal("2"), LeaveKind.REST, null, true))
                .waive(Waiver.ofClause("A01", "DT3", "the metro stood still", "Manager Liu"))
                .build();

        assertThat(policy.settle(month).of("A01").totals()).containsEntry(EntryKind.RED_PACKET, new BigDecimal("0.00"));
    }

    @Test
    void theVersionInForceIsChosenByTheMonth() {
        PolicyLibrary policies = Catalog.policies();
        Policy policy = policies.inForce("dingtalk-team", YearMonth.of(2025, 11));

        assertThat(policy.effective()).isBeforeOrEqualTo(YearMonth.of(2025, 11));
        assertThatThrownBy(() -> policies.inForce("dingtalk-team", YearMonth.of(2019, 12)))
                .isInstanceOf(PolicyException.class);
        assertThatThrownBy(() -> policies.inForce("dingtalk", YearMonth.of(2025, 11)))
                .isInstanceOf(PolicyException.class);
    }

    @Test
    void aSettlementIsPlainValues() {
        Settlement settlement = policy.settle(month);
        Statement statement = settlement.of("A03");
        BigDecimal deducted = statement.totals().getOrDefault(EntryKind.WAGE_DEDUCTION, BigDecimal.ZERO);

        assertThat(deducted).isEqualTo("990.00");
    }

    @Test
    void whatIsWrongComesAsData() {
        List<String> log = new ArrayList<>();
        TeamMonth month = TeamMonth.builder(YearMonth.of(2025, 11), Team.of("yangzhou", "扬州客服"))
                .add(Agent.of("A01", "林一", Role.PRE_SALES))
                .build();

        try {
            policy.settle(month);
        } catch (FactsException e) {
            for (Problem problem : e.problems()) {
                log.add(problem.code() + " " + problem.place().pointer() + ": " + problem.message());
            }
        }

        assertThat(log).hasSize(1);
        assertThat(log.get(0)).startsWith("missing-figure /agents/0/baseWage: ").contains("DT24");
    }

    @Test
    void monthsAreSettledInParallel() {
        Map<String, TeamMonth> months = Map.of("one", month, "other", month);

        Map<String, Settlement> settlements = months.entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> policy.settle(entry.getValue())));

        assertThat(settlements.values()).containsOnly(policy.settle(month));
    }

    @Test
    void aSettlementIsWrittenForMachinesAndForPeople() {
        Settlement settlement = policy.settle(month);

        String json = SettlementDocument.toJson(settlement, Language.EN);

        Map<String, Words> headings = policy.clauses().stream().collect(Collectors.toMap(Clause::id, Clause::heading));
        Function<String, Words> heading = clause -> headings.getOrDefault(clause, Words.same(""));
        String text = new TextReport(policy.title(), heading, Language.ZH).of(settlement, "A03");

        String page = new HtmlReport(policy.title(), policy::heading, Language.ZH)
                .withReadings(policy::reading)
                .withFacts(month)
                .of(settlement);

        assertThat(json).startsWith("{");
        assertThat(text).contains("赵敏");
        assertThat(page).startsWith("<!doctype html>").contains("赵敏");
    }

    @Test
    void aMonthIsSettledBySeveralPolicies() {
        PolicyLibrary policies = Catalog.policies();

        List<Settlement> settlements = Stream.of("dingtalk-team", "hotline-conduct", "tea-oil-store")
                .map(id -> policies.inForce(id, month.period()).settle(month))
                .toList();

        assertThat(settlements).hasSize(3);
    }

    @Test
    void theScenariosOfAPolicyAreRun() {
        List<String> log = new ArrayList<>();
        Path folder = Project.ROOT.resolve("rules-catalog/src/main/policies/dingtalk-team");

        PolicyResult result = PolicyScenarios.in(folder, policy).run();
        for (ScenarioResult failure : result.failed()) {
            log.add(failure.text(Language.ZH));
        }
        List<RuleInfo> untried = result.coverage().neverFired();

        assertThat(log).isEmpty();
        assertThat(untried).isEmpty();
    }

    @Test
    void aPolicyIsLookedOver() {
        List<String> log = new ArrayList<>();
        Path folder = Project.ROOT.resolve("rules-catalog/src/main/policies/agent-scorecard");

        PolicyCheck check = PolicyCheck.of(folder);
        for (Finding finding : check.findings()) {
            log.add(finding.spot().place().label() + ": " + finding.code() + " " + finding.value());
        }
        for (PolicyCheck.Accepted accepted : check.accepted()) {
            log.add("accepted: " + accepted.finding().code() + " "
                    + accepted.finding().value());
        }

        assertThat(log).containsExactly("accepted: weights 95");
        assertThat(check.isSound(true)).isTrue();
    }

    @Test
    void whatNoScenarioNoticesIsFound() {
        List<String> log = new ArrayList<>();
        Path folder = Project.ROOT.resolve("rules-catalog/src/main/policies/tea-oil-store");
        Policy policy = Catalog.policies().inForce("tea-oil-store", month.period());

        MutationReport report = MutationTesting.of(Map.of(folder, PolicyScenarios.in(folder, policy)))
                .filter("TO5")
                .telling((done, all) -> log.add(done + " of " + all))
                .run();
        for (Tried survivor : report.policies().get(0).survivors()) {
            log.add(survivor.mutant().place().label() + ": " + survivor.mutant().change());
        }

        int all = report.counts().all();
        assertThat(all).isPositive().isEqualTo(report.counts().killed());
        assertThat(log).containsExactly(all + " of " + all);
        assertThat(report.passed()).isTrue();
    }

    @Test
    void whatTheScenariosReachIsMeasured() {
        List<String> log = new ArrayList<>();
        Path folder = Project.ROOT.resolve("rules-catalog/src/main/policies/dingtalk-team");
        PolicyResult result = PolicyScenarios.in(folder, policy).run();

        Coverage coverage = Reached.in(result, folder).coverage();
        for (CoverageTotal total : coverage.totals()) {
            log.add(total.kind() + " " + total.percent() + "%");
        }
        for (CoverageGap gap : coverage.gaps()) {
            log.add(gap.place().label() + ": " + gap.missing().in(Language.EN));
        }

        assertThat(log).containsExactly("RULES 100%", "NEAR_MISSES 100%", "BOUNDS 100%", "ROWS 100%");
    }

    @Test
    void settingsAreGivenValues() {
        PolicyLibrary policies = Catalog.policies().plus(PolicyFolders.read(Path.of("src/test/policies")));
        Policy policy = policies.inForce("own-team", month.period());
        List<String> log = new ArrayList<>();

        for (Setting setting : policy.settings()) {
            log.add(setting.described() + ": " + setting.meaning().in(Language.EN));
        }
        Policy ours = policy.with("fine", "8.00");
        Optional<Object> fine = ours.setting("fine");

        assertThat(log)
                .containsExactly(
                        "fine (an amount of money of at least 0, default 5.00): what being late or early costs");
        assertThat(fine).contains(new BigDecimal("8.00"));
        assertThat(ours.settle(month).policyFingerprint()).isNotEqualTo(policy.fingerprint());
    }

    @Test
    void aPolicyIsSetToKeepALaw() {
        Policy policy = Catalog.policies().inForce("dingtalk-team", month.period());
        Policy guarded = policy.with("guard", "prc-wage");

        assertThat(policy.allSettings()).extracting(Setting::name).containsExactly("guard");
        assertThat(guarded.setting("guard")).contains("prc-wage");
        assertThatThrownBy(() -> guarded.settle(month))
                .hasMessageContaining("has no minimumWage, which the guard prc-wage needs");
    }

    @Test
    void policiesOfFoldersComeToThoseOfTheCatalog() {
        Path folder = Path.of("src/test/policies");

        PolicyLibrary policies = Catalog.policies().plus(PolicyFolders.read(folder));

        Settlement settlement = policies.inForce("own-team", month.period()).settle(month);
        assertThat(settlement.of("A01").totals()).containsEntry(EntryKind.FINE, new BigDecimal("20.00"));
    }

    @Test
    void policiesBecomeAPage() {
        Path folder = Path.of("src/test/policies");

        String book = PolicyBook.read(folder).html(Language.ZH);

        assertThat(book).startsWith("<!doctype html>").contains("<dd>own-team</dd>");
    }

    @Test
    void compiledPoliciesAreKeptBetweenRuns(@TempDir Path cacheFolder) {
        Path folder = Path.of("src/test/policies");

        PolicyLibrary policies = PolicyFolders.read(folder, PolicyCache.in(cacheFolder));

        assertThat(cacheFolder).isDirectoryContaining("glob:**.kaohe-policy");
        assertThat(policies.versions("own-team")).hasSize(1);
    }
}
