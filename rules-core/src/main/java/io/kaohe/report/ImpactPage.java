package io.kaohe.report;

import io.kaohe.report.ImpactView.Measure;
import io.kaohe.report.ImpactView.Part;
import io.kaohe.report.ImpactView.Way;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An impact as its page shows it. */
record ImpactPage(Lexicon lexicon, ImpactView view) {
    String say(String key) {
        return lexicon.say(key);
    }

    /** The class of a difference; null for none. */
    @Nullable
    String style(Measure sum) {
        return sum.way() == Way.GAIN ? "good" : sum.way() == Way.LOSS ? "bad" : null;
    }

    /** From which sum to which, where both are known. */
    String span(Measure sum) {
        return sum.before().isEmpty() || sum.after().isEmpty() || sum.before().equals(sum.after())
                ? sum.before().isEmpty() ? sum.after() : sum.before()
                : lexicon.say("impact.fromTo", sum.before(), sum.after());
    }

    /** The parts, the first of each agent with the anchor. */
    List<Section> sections() {
        Set<String> seen = new HashSet<>();
        return view.statements().stream()
                .map(part -> new Section(seen.add(part.anchor()) ? part.anchor() : null, part))
                .toList();
    }

    /** @param anchor null for none */
    record Section(@Nullable String anchor, Part part) {}
}
