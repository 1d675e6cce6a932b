package io.kaohe.check;

import io.kaohe.check.Finding.Spot;
import io.kaohe.check.PolicyCheck.Accepted;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem.Level;
import io.kaohe.text.Language;
import io.kaohe.wire.Always;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in policies as its document has it, in one language: components are properties, in their order. */
record WrittenCheck(
        String schema,
        boolean sound,
        int errors,
        int warnings,
        @Always List<WrittenPolicy> policies) {
    static final String SCHEMA = "kaohe/check/1";

    static WrittenCheck of(List<PolicyCheck> checks, Language language, boolean strict) {
        return new WrittenCheck(
                SCHEMA,
                checks.stream().allMatch(check -> check.isSound(strict)),
                checks.stream().mapToInt(check -> check.errors().size()).sum(),
                checks.stream().mapToInt(check -> check.warnings().size()).sum(),
                checks.stream()
                        .map(check -> WrittenPolicy.of(check, language, strict))
                        .toList());
    }

    record WrittenPolicy(
            String folder,
            @Nullable String id,
            @Nullable YearMonth effective,
            boolean sound,
            @Always List<WrittenFinding> findings,
            @Always List<WrittenFinding> accepted) {
        static WrittenPolicy of(PolicyCheck check, Language language, boolean strict) {
            return new WrittenPolicy(
                    check.folder(),
                    check.policy().orElse(null),
                    check.effective().orElse(null),
                    check.isSound(strict),
                    check.findings().stream()
                            .map(finding -> WrittenFinding.of(finding, language, null))
                            .toList(),
                    check.accepted().stream()
                            .map(accepted -> WrittenFinding.of(accepted, language))
                            .toList());
        }
    }

    record WrittenFinding(
            Level level,
            String code,
            WrittenPlace place,
            String message,
            @Nullable String hint,
            List<String> about,
            @Nullable String value,
            List<WrittenPlace> related,
            @Nullable String reason) {
        static WrittenFinding of(Accepted accepted, Language language) {
            return of(
                    accepted.finding(), language, accepted.acceptance().reason().in(language));
        }

        static WrittenFinding of(Finding finding, Language language, @Nullable String reason) {
            return new WrittenFinding(
                    finding.level(),
                    finding.code(),
                    WrittenPlace.of(finding.spot()),
                    finding.message().in(language),
                    stated(finding.hint().in(language)),
                    finding.about(),
                    stated(finding.value()),
                    finding.related().stream().map(WrittenPlace::of).toList(),
                    reason);
        }
    }

    record WrittenPlace(
            String file,
            @Nullable String pointer,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String text) {
        static WrittenPlace of(Spot spot) {
            Place place = spot.place();
            boolean known = place.line() > 0;
            return new WrittenPlace(
                    place.source(),
                    stated(place.pointer()),
                    known ? place.line() : null,
                    known ? place.column() : null,
                    stated(spot.text()));
        }
    }

    private static @Nullable String stated(String text) {
        return text.isEmpty() ? null : text;
    }
}
