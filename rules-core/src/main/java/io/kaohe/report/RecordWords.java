package io.kaohe.report;

import io.kaohe.fact.Adjustment;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Award;
import io.kaohe.fact.DeclaredFact;
import io.kaohe.fact.Mark;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Team;
import io.kaohe.settlement.Amounts;
import io.kaohe.text.Days;
import io.kaohe.text.Language;
import io.kaohe.text.Phrase;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Who the agent and the team are, and what else was put on record, in words. */
final class RecordWords {
    /** The fields of a declared fact that a line begins with or does not need. */
    private static final Set<String> KNOWN = Set.of("agent", "date");

    private RecordWords() {}

    static Words of(Agent agent) {
        Phrase phrase = Phrase.of(Phrase.filled(
                "%1$s (%2$s), %3$s",
                "%1$s（%2$s），%3$s", Words.same(agent.name()), Words.same(agent.id()), agent.role()));
        if (agent.hasBaseWage()) {
            phrase = phrase.and(money("base wage", "底薪", agent.baseWage()));
        }
        if (agent.hasRestAllowance()) {
            phrase = phrase.and(
                    Phrase.filled("%1$s rest days a month of their own", "另约定每月休假 %1$s 天", agent.restAllowance()));
        }
        if (agent.hasInsurancePremium()) {
            phrase = phrase.and(money("insurance premium", "保险费", agent.insurancePremium()));
        }
        return agent.hasHiredOn()
                ? phrase.and(Phrase.filled("hired on %1$s", "%1$s入职", Days.date(agent.hiredOn())))
                : phrase;
    }

    static Words of(Team team) {
        Phrase phrase = Phrase.of("team " + team.name(), "团队“" + team.name() + "”");
        if (team.hasAverageSales()) {
            phrase = phrase.and(money("average sales", "人均销售额", team.averageSales()));
        }
        if (team.hasSalesTarget()) {
            phrase = phrase.and(money("sales target", "销售目标", team.salesTarget()));
        }
        if (team.hasPromotionMinimum()) {
            phrase = phrase.and(money("minimum of promoted goods", "主推商品最低额", team.promotionMinimum()));
        }
        return team.hasMinimumWage() ? phrase.and(money("local minimum wage", "当地最低工资", team.minimumWage())) : phrase;
    }

    static Words of(Award award) {
        return Phrase.filled("award: %1$s", "荣誉：%1$s", award.kind());
    }

    static Words of(Mark mark) {
        return Phrase.filled("mark for %1$s: %2$s", "%1$s：%2$s", mark.kind(), mark.value());
    }

    static Words of(Metric metric) {
        return Phrase.filled("%1$s: %2$s", "%1$s：%2$s", metric.name(), metric.value());
    }

    static Words of(Adjustment adjustment) {
        String value = Amounts.text(adjustment.kind(), adjustment.value());
        Lexicon english = Lexicon.of(Language.EN);
        Lexicon chinese = Lexicon.of(Language.ZH);
        String unit = "unit." + adjustment.kind().unit();
        return Phrase.of(Phrase.filled(
                        "entered by hand under %1$s: %2$s",
                        "按 %1$s 人工录入：%2$s",
                        Words.same(adjustment.clause()),
                        Words.of(
                                (value + " " + english.counted(unit, value)).strip(),
                                (value + " " + chinese.counted(unit, value)).strip())))
                .and(Words.same(adjustment.reason()))
                .and("approved by " + adjustment.approvedBy(), "批准人 " + adjustment.approvedBy());
    }

    static Words of(DeclaredFact fact) {
        Phrase phrase = Phrase.of(fact.on()
                .map(date -> Phrase.filled(
                        "%2$s of %1$s",
                        "%1$s %2$s", Days.day(date), Words.same(fact.type().name())))
                .orElse(Words.same(fact.type().name())));
        for (Map.Entry<String, Object> property : fact.properties().entrySet()) {
            if (!KNOWN.contains(property.getKey())) {
                phrase = phrase.and(Words.of(
                        property.getKey() + " " + Terms.text(property.getValue(), Language.EN),
                        property.getKey() + " " + Terms.text(property.getValue(), Language.ZH)));
            }
        }
        return phrase;
    }

    private static Words money(String english, String chinese, BigDecimal amount) {
        String money = Terms.money(amount);
        return Words.of(english + " " + money, chinese + " " + money + " 元");
    }
}
