package io.kaohe.examples.springboot;

import io.kaohe.problem.FactsException;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.text.Language;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Errors as {@code application/problem+json} (RFC 9457). Beside the members that the standard names stands
 * {@code problems}: all that is wrong, each with its JSON Pointer into what was posted.
 */
@RestControllerAdvice
class ProblemResponses extends ResponseEntityExceptionHandler {
    private static final Set<String> NOT_FOUND = Set.of("unknown-policy", "not-in-force");

    /**
     * @param code a stable name
     * @param pointer a JSON Pointer; empty for the whole document
     * @param line in the document that was posted, from 1; 0 if it is not known
     * @param column from 1; 0 if it is not known
     * @param hint empty for none
     */
    record Reported(String code, String pointer, int line, int column, String message, String hint) {
        static Reported of(Problem problem, Language language) {
            return new Reported(
                    problem.code(),
                    problem.place().pointer(),
                    problem.place().line(),
                    problem.place().column(),
                    problem.message(language),
                    problem.hint(language));
        }
    }

    /** The document, or a fact in it, is wrong. */
    @ExceptionHandler
    ProblemDetail wrongFacts(FactsException e, Locale locale) {
        return detail(HttpStatus.UNPROCESSABLE_CONTENT, "facts", e, locale);
    }

    /** There is no such policy, or none in that month; else the policy itself is at fault. */
    @ExceptionHandler
    ProblemDetail noPolicy(PolicyException e, Locale locale) {
        boolean isUnknown = e.problems().stream().allMatch(problem -> NOT_FOUND.contains(problem.code()));
        return detail(isUnknown ? HttpStatus.NOT_FOUND : HttpStatus.INTERNAL_SERVER_ERROR, "policy", e, locale);
    }

    private static ProblemDetail detail(HttpStatus status, String type, KaoheException e, Locale locale) {
        Language language = SettlementController.language(locale);
        List<Reported> problems = e.problems().stream()
                .map(problem -> Reported.of(problem, language))
                .toList();
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(status, problems.get(0).message());
        detail.setType(URI.create("urn:kaohe:problem:" + type));
        detail.setProperty("problems", problems);
        return detail;
    }
}
