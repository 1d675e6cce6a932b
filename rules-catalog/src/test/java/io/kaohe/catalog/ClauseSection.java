package io.kaohe.catalog;

import io.kaohe.policy.Clause;
import io.kaohe.policy.RuleInfo;
import io.kaohe.scenario.Scenario;
import io.kaohe.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@link CatalogPage} says of one clause. */
record ClauseSection(PolicySection policy, Clause clause) {
    String text() {
        List<String> items = new ArrayList<>();
        if (clause.kind() == Clause.Kind.RULES) {
            rules().stream().map(this::link).forEach(items::add);
            items.add(tried("hit by", policy.coverage().of(clause).hits()));
            items.add(tried("just missed by", policy.coverage().of(clause).nearMisses()));
        } else {
            items.add("no rule: it is a " + clause.kind().name().toLowerCase(Locale.ROOT));
        }
        policy.openReadings().stream()
                .filter(reading -> reading.isOf(clause))
                .map(this::item)
                .forEach(items::add);
        return "### %s %s\n\n%s · %s\n\n"
                        .formatted(
                                clause.id(),
                                PageText.plain(clause.heading().in(Language.EN)),
                                PageText.plain(clause.heading().in(Language.ZH)),
                                PageText.plain(clause.source()))
                + clause.reading()
                        .map(reading -> "> " + PageText.plain(reading.in(Language.EN)) + "\n\n")
                        .orElse("")
                + items.stream().map(item -> "- " + item + "\n").collect(Collectors.joining());
    }

    private List<RuleInfo> rules() {
        return policy.folder().policy().rules().stream()
                .filter(rule -> rule.clause().equals(clause.id()))
                .sorted(Comparator.comparing(RuleInfo::file).thenComparing(RuleInfo::line))
                .toList();
    }

    private String link(RuleInfo rule) {
        return "%s (%s:%d)"
                .formatted(
                        PageText.link(rule.name(), policy.folder().path().resolve(rule.file()), rule.line()),
                        PageText.plain(rule.file()),
                        rule.line());
    }

    private String item(OpenReading reading) {
        Path file = policy.folder().path().resolve(reading.file());
        return "◇ %s (%s)"
                .formatted(
                        PageText.plain(reading.text()),
                        PageText.link(reading.file() + ":" + reading.line(), file, reading.line()));
    }

    /** How many scenarios there are, and where: file by file, a link each. */
    private static String tried(String how, List<Scenario> scenarios) {
        if (scenarios.isEmpty()) {
            return how + " no scenario";
        }
        return how + " " + scenarios.size() + ": "
                + scenarios.stream()
                        .collect(Collectors.groupingBy(
                                scenario -> String.valueOf(file(scenario).getFileName()),
                                TreeMap::new,
                                Collectors.mapping(ClauseSection::link, Collectors.joining(" "))))
                        .entrySet()
                        .stream()
                        .map(links -> PageText.plain(links.getKey()) + " " + links.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static Path file(Scenario scenario) {
        return Path.of(scenario.place().source());
    }

    private static String link(Scenario scenario) {
        int line = scenario.place().line();
        return PageText.link(String.valueOf(line), file(scenario), line);
    }
}
