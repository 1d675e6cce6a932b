package io.kaohe.document;

import com.google.common.base.Ascii;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** What the parser says of a document that is no JSON, in words for people. */
final class JsonProblems {
    private static final Pattern CHARACTER = Pattern.compile("\\(('.') \\(code \\d+(?: / 0x\\p{XDigit}+)?\\)\\)");
    private static final Pattern CONTROL = Pattern.compile("character \\(\\(CTRL-CHAR, code (\\d+)\\)\\)");
    private static final String ANY_VALUE = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
    private static final Pattern ASIDE = Pattern.compile(" \\(start marker at .*"
            + "|: enable `.*` to allow|: JSON spec does not allow .*| \\(not recognized as one since .*?\\)"
            + "|, from `StreamReadConstraints\\.\\w+\\(\\)`");

    private JsonProblems() {}

    static Problem malformed(SourceText source, TokenStreamLocation reached, JacksonException e) {
        TokenStreamLocation at = e.getLocation() == null ? reached : e.getLocation();
        String code = e instanceof StreamConstraintsException ? "beyond-limit" : "malformed";
        String said = said(e);
        return Problem.error(
                code,
                source.place("", at.getLineNr(), at.getColumnNr()),
                Words.of(said, (code.equals("malformed") ? "不合 JSON 格式（" : "超出限度（") + said + "）"));
    }

    static Problem trailing(SourceText source, TokenStreamLocation at) {
        return Problem.error(
                "trailing-content",
                source.place("", at.getLineNr(), at.getColumnNr()),
                Words.of("there is something after the end of the document", "文件已经结束，后面还有内容"));
    }

    /** What it says, which it says in English only. */
    private static String said(JacksonException e) {
        String said = e.getOriginalMessage();
        said = CHARACTER.matcher(said).replaceAll("$1");
        said = CONTROL.matcher(said).replaceAll("control character $1");
        said = ASIDE.matcher(said).replaceAll("");
        said = said.replace("valid value " + ANY_VALUE, "value").replace(ANY_VALUE, "a value");
        said = said.replace("was expecting", "expected").replace("end-of-input", "end of the document");
        return Ascii.toLowerCase(said.substring(0, 1)) + said.substring(1);
    }
}
