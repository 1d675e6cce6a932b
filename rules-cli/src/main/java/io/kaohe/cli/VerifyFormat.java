package io.kaohe.cli;

import io.kaohe.correction.VerificationDocument;
import io.kaohe.problem.Problem;
import io.kaohe.problem.ProblemText;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.List;

/** The form in which it is said whether a settlement is true. */
enum VerifyFormat {
    TEXT {
        @Override
        String write(String document, List<Problem> differences, Language language) {
            int count = differences.size();
            Words verdict = count == 0
                    ? Words.of(
                            document + " is true: the facts and the policy come to exactly this.",
                            document + " 属实：按数据和制度结算，结果与它完全一致。")
                    : Words.of(
                            document + " is not true: " + count + (count == 1 ? " difference." : " differences."),
                            document + " 不属实：有 " + count + " 处不符。");
            String places = count == 0 ? "" : ProblemText.of(differences, language) + "\n";
            return places + verdict.in(language) + "\n";
        }
    },
    JSON {
        @Override
        String write(String document, List<Problem> differences, Language language) {
            return VerificationDocument.toJson(document, differences, language);
        }
    };

    abstract String write(String document, List<Problem> differences, Language language);
}
