package io.kaohe.mutation;

import com.google.common.collect.ImmutableListMultimap;
import io.kaohe.source.Token;
import java.util.List;

/** Changes the verb of a rule to one that takes the same. */
final class VerbMutants {
    private static final ImmutableListMultimap<String, String> SIBLINGS =
            ImmutableListMultimap.<String, String>builder()
                    .putAll("fine", "bonus", "deduct")
                    .putAll("deduct", "bonus", "fine")
                    .putAll("compensation", "fine", "bonus")
                    .putAll("bonus", "fine", "commission")
                    .putAll("wage", "bonus", "deduct")
                    .putAll("commission", "bonus", "deduct")
                    .put("points", "coefficient")
                    .put("coefficient", "points")
                    .put("absence", "points")
                    .put("deductDays", "bonusDays")
                    .put("bonusDays", "deductDays")
                    .put("baseWage", "deductBaseWage")
                    .put("deductBaseWage", "baseWage")
                    .putAll("sanction", "sanctionEach", "finding")
                    .putAll("sanctionEach", "sanction", "finding")
                    .putAll("finding", "notice", "sanction")
                    .putAll("notice", "finding", "sanction")
                    .put("entitlement", "eligibility")
                    .put("eligibility", "entitlement")
                    .put("note", "redPacketAgain")
                    .put("redPacketAgain", "note")
                    .build();

    private VerbMutants() {}

    static void of(Token verb, List<Token> consequence, Site site) {
        SIBLINGS.get(verb.text())
                .forEach(other -> site.replace(Operator.VERB, List.of(consequence.get(2)), verb, other));
    }
}
