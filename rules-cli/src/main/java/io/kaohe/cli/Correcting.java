package io.kaohe.cli;

import io.kaohe.correction.Corrections;
import io.kaohe.correction.CorrectionsDocument;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.report.CorrectionsHtml;
import io.kaohe.report.CorrectionsText;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds settlements against those of a file that was written earlier. */
final class Correcting {
    private final Path file;
    private final List<Settlement> earlier;

    /** @throws io.kaohe.document.DocumentException if it cannot be read, or was changed since it was written */
    Correcting(Path file) {
        this.file = file;
        this.earlier = SettlementFile.read(file);
    }

    /** The ids of the policies of the file. */
    List<String> policies() {
        return earlier.stream().map(Settlement::policy).distinct().toList();
    }

    /**
     * What is to be corrected.
     *
     * @throws KaoheException if the file has no settlement of a policy, or one of another team or month
     */
    String write(List<Settled> all, Format format, Language language) {
        List<Corrections> corrections = corrections(all);
        return switch (format) {
            case TEXT -> text(all, corrections, language);
            case HTML -> page(all, corrections, language);
            case CSV -> throw new IllegalArgumentException("there is no table of corrections");
            case JSON ->
                corrections.size() == 1
                        ? CorrectionsDocument.toJson(corrections.get(0), language)
                        : CorrectionsDocument.toJson(corrections, language);
        };
    }

    private static String text(List<Settled> all, List<Corrections> corrections, Language language) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            texts.add(CorrectionsText.of(corrections.get(i), all.get(i).policy().title(), language));
        }
        return String.join("\n", texts);
    }

    private static String page(List<Settled> all, List<Corrections> corrections, Language language) {
        List<CorrectionsHtml.Part> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Settled settled = all.get(i);
            parts.add(new CorrectionsHtml.Part(
                    corrections.get(i),
                    settled.policy().title(),
                    settled.policy()::heading,
                    Optional.of(settled.month())));
        }
        return CorrectionsHtml.of(language, parts);
    }

    private List<Corrections> corrections(List<Settled> all) {
        List<Problem> problems = new ArrayList<>();
        List<Corrections> corrections = new ArrayList<>();
        for (Settled settled : all) {
            Settlement now = settled.settlement();
            Optional<Settlement> then = earlier.stream()
                    .filter(one -> one.policy().equals(now.policy()))
                    .findFirst();
            if (then.isEmpty()) {
                problems.add(problem(
                        "/policy/id",
                        Words.of(
                                "there is no settlement by " + now.policy() + " here to correct",
                                "这里没有按制度 " + now.policy() + " 所做的结算可供更正")));
            } else if (!then.get().team().id().equals(now.team().id())
                    || !then.get().period().equals(now.period())) {
                problems.add(problem(
                        "/period",
                        Words.of(
                                "this is " + described(then.get()) + ", and the facts are of " + described(now),
                                "这里是 " + described(then.get()) + "，而数据属于 " + described(now))));
            } else {
                corrections.add(Corrections.of(then.get(), now));
            }
        }
        if (!problems.isEmpty()) {
            throw new KaoheException(problems);
        }
        return corrections;
    }

    private Problem problem(String pointer, Words message) {
        return Problem.error("nothing-to-correct", Place.at(file.toString(), pointer), message);
    }

    private static String described(Settlement settlement) {
        return settlement.team().id() + " " + settlement.period();
    }
}
