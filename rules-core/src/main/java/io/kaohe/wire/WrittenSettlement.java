package io.kaohe.wire;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.TeamStatement;
import io.kaohe.text.Language;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** A settlement as its document has it, in one language: the order of the components is that of the properties. */
record WrittenSettlement(
        String schema,
        WrittenPolicy policy,
        WrittenFacts facts,
        YearMonth period,
        WrittenTeam team,
        @Always List<WrittenStatement> agents) {
    static final String SCHEMA = "kaohe/settlement/1";

    static WrittenSettlement of(Settlement settlement, Language language) {
        return new WrittenSettlement(
                SCHEMA,
                new WrittenPolicy(settlement.policy(), settlement.policyFingerprint()),
                new WrittenFacts(settlement.factsFingerprint()),
                settlement.period(),
                WrittenTeam.of(settlement.team(), language),
                settlement.statements().stream()
                        .map(statement -> WrittenStatement.of(statement, language))
                        .toList());
    }

    /** The settlement; of names, which the document does not carry, the ids take the place. */
    Settlement settlement() {
        return new Settlement(
                policy.id(),
                policy.fingerprint(),
                facts.fingerprint(),
                period,
                team.statement(),
                agents.stream().map(WrittenStatement::statement).toList());
    }

    record WrittenPolicy(String id, String fingerprint) {}

    record WrittenFacts(String fingerprint) {}

    record WrittenTeam(String id, BigDecimal fund, @Always List<WrittenEntry> entries) {
        static WrittenTeam of(TeamStatement team, Language language) {
            return new WrittenTeam(
                    team.id(), Amounts.rounded(EntryKind.FINE, team.fund()), WrittenEntry.of(team.entries(), language));
        }

        TeamStatement statement() {
            return new TeamStatement(id, id, Amounts.rounded(EntryKind.FINE, fund), WrittenEntry.entries(entries));
        }
    }
}
