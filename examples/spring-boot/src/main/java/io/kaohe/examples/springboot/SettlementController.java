package io.kaohe.examples.springboot;

import io.kaohe.PolicyLibrary;
import io.kaohe.event.DocumentRejected;
import io.kaohe.event.Listener;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import io.kaohe.watch.WatchedLibrary;
import io.kaohe.wire.FactsDocument;
import io.kaohe.wire.SettlementDocument;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Settles a month that is posted, by the version of a policy that is in force in that month. */
@RestController
class SettlementController {
    private final WatchedLibrary policies;
    private final Listener listener;

    SettlementController(WatchedLibrary policies, Listener listener) {
        this.policies = policies;
        this.listener = listener;
    }

    /**
     * @param facts a facts document
     * @param language of the reasons, by the request's {@code Accept-Language}
     * @return the settlement document
     */
    @PostMapping(
            path = "/policies/{policy}/settlements",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String settle(@PathVariable String policy, @RequestBody byte[] facts, Locale language) {
        // Taken once, so that the month is read and settled by the same version, whatever is saved meanwhile.
        PolicyLibrary current = policies.current();
        TeamMonth month = DocumentRejected.told(
                listener,
                "facts",
                () -> FactsDocument.read(
                        "facts",
                        facts,
                        period -> current.inForce(policy, period).vocabulary()));
        Settlement settlement = current.inForce(policy, month.period()).settle(month);
        return SettlementDocument.toJson(settlement, language(language));
    }

    static Language language(Locale locale) {
        return locale.getLanguage().equals("zh") ? Language.ZH : Language.EN;
    }
}
