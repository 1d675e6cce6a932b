package io.kaohe.cli;

import io.kaohe.explanation.Explanation;
import io.kaohe.explanation.ExplanationDocument;
import io.kaohe.explanation.ExplanationText;
import io.kaohe.text.Language;

/** The form in which explanations are written. */
enum ExplainFormat {
    TEXT {
        @Override
        String write(Explanation explanation, Language language) {
            return ExplanationText.of(explanation, language);
        }
    },
    JSON {
        @Override
        String write(Explanation explanation, Language language) {
            return ExplanationDocument.toJson(explanation, language);
        }
    };

    abstract String write(Explanation explanation, Language language);
}
