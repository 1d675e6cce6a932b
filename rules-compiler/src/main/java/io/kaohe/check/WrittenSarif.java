package io.kaohe.check;

import com.google.common.hash.Hashing;
import io.kaohe.check.Finding.Spot;
import io.kaohe.check.PolicyCheck.Accepted;
import io.kaohe.check.SarifLog.ArtifactLocation;
import io.kaohe.check.SarifLog.Configuration;
import io.kaohe.check.SarifLog.Driver;
import io.kaohe.check.SarifLog.Fingerprints;
import io.kaohe.check.SarifLog.Location;
import io.kaohe.check.SarifLog.PhysicalLocation;
import io.kaohe.check.SarifLog.Region;
import io.kaohe.check.SarifLog.Result;
import io.kaohe.check.SarifLog.Rule;
import io.kaohe.check.SarifLog.Run;
import io.kaohe.check.SarifLog.Suppression;
import io.kaohe.check.SarifLog.Text;
import io.kaohe.check.SarifLog.Tool;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem.Level;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes a SARIF log out of what was found. */
final class WrittenSarif {
    private static final Words COMPILER = Words.of("The file does not say what it should", "文件内容不对");

    private static final Words MAYBE = Words.of("Maybe ", "也许");

    private final Path base;
    private final Language language;

    WrittenSarif(Path base, Language language) {
        this.base = base.toAbsolutePath().normalize();
        this.language = language;
    }

    SarifLog log(List<PolicyCheck> checks) {
        TreeSet<String> codes = new TreeSet<>();
        for (PolicyCheck check : checks) {
            check.findings().forEach(finding -> codes.add(finding.code()));
            check.accepted().forEach(accepted -> codes.add(accepted.finding().code()));
        }
        List<String> rules = List.copyOf(codes);
        List<Result> results = new ArrayList<>();
        for (PolicyCheck check : checks) {
            check.findings().forEach(finding -> results.add(result(finding, rules, List.of())));
            check.accepted().forEach(accepted -> results.add(result(accepted.finding(), rules, suppressed(accepted))));
        }
        Driver driver = new Driver("kaohe", rules.stream().map(this::rule).toList());
        String tag = language == Language.ZH ? "zh-CN" : "en-US";
        return new SarifLog(
                SarifLog.SCHEMA, SarifLog.VERSION, List.of(new Run(new Tool(driver), tag, "utf16CodeUnits", results)));
    }

    private Rule rule(String code) {
        Optional<Lint> lint = Lint.of(code);
        return new Rule(
                code,
                text(lint.map(Lint::title).orElse(COMPILER)),
                lint.map(one -> text(one.help())).orElse(null),
                lint.map(one -> text(one.help())).orElse(null),
                new Configuration(level(lint.map(Lint::level).orElse(Level.ERROR))));
    }

    private List<Suppression> suppressed(Accepted accepted) {
        return List.of(
                new Suppression("external", accepted.acceptance().reason().in(language)));
    }

    private Result result(Finding finding, List<String> rules, List<Suppression> suppressions) {
        String hint = finding.hint().in(language);
        String message = finding.message().in(language) + (hint.isEmpty() ? "" : "\n" + MAYBE.in(language) + hint);
        List<Location> related = new ArrayList<>();
        for (Spot spot : finding.related()) {
            related.add(location(spot, related.size() + 1));
        }
        return new Result(
                finding.code(),
                rules.indexOf(finding.code()),
                level(finding.level()),
                new Text(message),
                List.of(location(finding.spot(), null)),
                related,
                new Fingerprints(fingerprint(finding)),
                suppressions);
    }

    /** Of what a finding says, wherever it stands in its file. */
    private String fingerprint(Finding finding) {
        String said = String.join(
                "\u0000",
                finding.code(),
                uri(finding.spot().place().source()),
                String.join("\u0000", finding.about()),
                finding.value(),
                finding.message().in(Language.EN));
        return Hashing.sha256().hashString(said, StandardCharsets.UTF_8).toString();
    }

    private Location location(Spot spot, @Nullable Integer id) {
        Place place = spot.place();
        String note = spot.note().in(language);
        return new Location(
                id,
                new PhysicalLocation(new ArtifactLocation(uri(place.source())), region(spot)),
                note.isEmpty() || id == null ? null : new Text(note));
    }

    private static @Nullable Region region(Spot spot) {
        Place place = spot.place();
        if (place.line() == 0) {
            return null;
        }
        boolean oneLine = !spot.text().isEmpty() && !spot.text().contains("\n");
        return new Region(
                place.line(),
                place.column(),
                oneLine ? place.column() + spot.text().length() : null,
                oneLine ? new Text(spot.text()) : null);
    }

    /** Relative to the base, if the file lies in it. */
    private String uri(String source) {
        Path path = base.resolve(source).normalize();
        try {
            return path.startsWith(base)
                    ? new URI(null, null, base.relativize(path).toString().replace('\\', '/'), null).toASCIIString()
                    : path.toUri().toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("a path is always part of a URI", e);
        }
    }

    private Text text(Words words) {
        return new Text(words.in(language));
    }

    private static String level(Level level) {
        return level == Level.ERROR ? "error" : "warning";
    }
}
